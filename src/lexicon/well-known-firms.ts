/**
 * Firms, papers and clubs that news all over the world names without saying what they are: those that are largest in
 * their countries and trades. Left out is what is as often a word, a person, a town or a product. Compiled by hand.
 */
export const wellKnownFirms: readonly string[] = `
Abbott Laboratories
ABN Amro
Accenture
Adidas
Adobe
Aeroflot
Aeromexico
AirAsia
Air Canada
Air China
Air France
Air India
Al Ahly
All Nippon Airways
América Móvil
American Airlines
AMD
Anglo American
Ant Group
ArcelorMittal
Arsenal
Ashok Leyland
Asahi Shimbun
ASML
Associated British Foods
AT&T
Atlético Madrid
Audi
Aviva
AXA
Baidu
Banco do Brasil
Banco Santander
Bank of America
Bank of China
BASF
Bayer
Bayern Munich
BBVA
Benfica
BHP
Bild
BlackBerry
BlackRock
BNP Paribas
Boca Juniors
Borussia Dortmund
Boston Consulting Group
BP
Bradesco
Bridgestone
British Airways
British Petroleum
Burger King
BYD
ByteDance
Capgemini
Cargill
Carrefour
Caterpillar
Cathay Pacific
CATL
Cemex
China Daily
China Mobile
China Southern
China Telecom
Cisco
Clarín
Coca-Cola
Cognizant
ConocoPhillips
Corriere della Sera
Crédit Agricole
Daewoo
Daihatsu
Daily Maverick
Danone
Dell
Delta Air Lines
Deutsche Bahn
Deutsche Post
Deutsche Telekom
Deloitte
DHL
Didi Chuxing
Ecopetrol
Electrolux
Eli Lilly
Embraer
Emirates Airlines
Enel
Eni
Equinor
Ericsson
Ernst & Young
Eskom
Ethiopian Airlines
Etihad
Etihad Airways
Eurostar
Evergrande
Expedia
FedEx
Fenerbahçe
Fiat
Flamengo
Folha de S.Paulo
Foxconn
Frankfurter Allgemeine Zeitung
Fujitsu
Galatasaray
Gazeta Wyborcza
Geely
General Electric
Glencore
GlaxoSmithKline
Global Times
Goodyear
GSK
Haier
Heineken
Hewlett-Packard
Hindustan Times
Hitachi
Honeywell
HTC
Hyundai
Iberdrola
ICBC
IndiGo
Infosys
ING
Inter Milan
Investec
Itaú
Itaú Unibanco
Izvestia
Jaguar Land Rover
Japan Airlines
JD.com
Johnson & Johnson
JPMorgan Chase
Juventus
KaDeWe
Kenya Airways
KFC
Kia
KLM
Komatsu
Korean Air
KPMG
La Nación
La Stampa
LafargeHolcim
Lehman Brothers
Lenovo
LG Electronics
LinkedIn
Lloyds
Lockheed
L'Oréal
Lufthansa
Lukoil
LVMH
Maersk
Mahindra
Malaysia Airlines
Manchester City
Manchester United
Maruti Suzuki
Mazda
McKinsey
Mediobanca
Medtronic
Meituan
Merck
Merrill Lynch
Michelin
Mitsubishi
Mizuho
Monsanto
MTN
Nedbank
NatWest
NBCUniversal
Nikkei
Nike
Nintendo
Nippon Steel
Nokia
Nomura
Nornickel
Northrop Grumman
Norsk Hydro
Novo Nordisk
OpenAI
Palantir
Panasonic
Paris Saint-Germain
Pegatron
Pemex
PepsiCo
Petrobras
PetroChina
Petronas
Peugeot
Philips
PricewaterhouseCoopers
Procter & Gamble
PSG
PwC
Qantas
Qatar Airways
Qualcomm
Rabobank
RAI
Real Madrid
Reliance Industries
Renault
Repsol
Ricoh
Rio Tinto
River Plate
Roche
Roscosmos
Rosatom
Rostec
Royal Dutch Shell
RTL
RWE
Ryanair
SABMiller
Safaricom
Samsung Electronics
Sanofi
SAP
Sasol
Saab
Sberbank
Siemens
Singapore Airlines
Sinopec
SK Hynix
Škoda
SNCF
Snapchat
SoftBank
Société Générale
South China Morning Post
SpaceX
Spotify
Standard Chartered
State Grid
Stellantis
Straits Times
Süddeutsche Zeitung
Sumitomo
Suzuki
Swissair
Swisscom
Syngenta
Takeda
Taobao
Tata Consultancy Services
Tata Motors
Tata Steel
Telefónica
Telefonica
Telenor
Televisa
Telmex
Telstra
Temasek
Tencent
Tesco
ThyssenKrupp
Times of India
T-Mobile
Tokyo Electric Power
Toshiba
Tottenham Hotspur
Transnet
TSMC
Turkish Airlines
UniCredit
United Airlines
UPS
Vale S.A.
Verizon
Vodacom
Vodafone
Volvo
Wells Fargo
Weibo
Westpac
Wipro
Woolworths
Xiaomi
Yahoo
Yandex
Yomiuri Shimbun
Zamalek
ZTE
`
  .trim()
  .split('\n');
