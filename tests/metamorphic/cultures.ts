/** Names as they are given in one part of the world; none belongs to a person in public life. */
export interface Culture {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  readonly newspaper: string;
}

export const CULTURES: Readonly<Record<string, Culture>> = {
  nigerian: {
    women: ['Adaeze', 'Folake', 'Ngozi', 'Yetunde', 'Amarachi'],
    men: ['Chinedu', 'Babatunde', 'Emeka', 'Oluwaseun', 'Kelechi', 'Tunde', 'Obinna'],
    families: ['Okafor', 'Adeyemi', 'Nwosu', 'Balogun', 'Eze', 'Ogunleye', 'Onyekachi', 'Akindele', 'Uzoma'],
    newspaper: 'Iroyin',
  },
  indian: {
    women: ['Ananya', 'Kavita', 'Meenakshi', 'Sunita', 'Lakshmi'],
    men: ['Arjun', 'Rajesh', 'Vikram', 'Sanjay', 'Harish', 'Prakash', 'Nikhil'],
    families: [
      'Chatterjee',
      'Deshpande',
      'Iyer',
      'Mukherjee',
      'Nair',
      'Reddy',
      'Srinivasan',
      'Bhatia',
      'Kulkarni',
    ],
    newspaper: 'Samachar',
  },
  japanese: {
    women: ['Haruka', 'Keiko', 'Michiko', 'Sakura', 'Yumi'],
    men: ['Daichi', 'Hiroshi', 'Kenta', 'Masaru', 'Naoki', 'Takeshi', 'Yusuke'],
    families: [
      'Fujimoto',
      'Hasegawa',
      'Ishikawa',
      'Matsuda',
      'Nakagawa',
      'Okamoto',
      'Shimizu',
      'Takahashi',
      'Yamashita',
    ],
    newspaper: 'Keizai',
  },
  'latin american': {
    women: ['Catalina', 'Guadalupe', 'Lucía', 'Marisol', 'Valentina'],
    men: ['Alejandro', 'Diego', 'Esteban', 'Joaquín', 'Mateo', 'Rodrigo', 'Santiago'],
    families: [
      'Aguirre',
      'Castañeda',
      'Figueroa',
      'Hernández',
      'Montoya',
      'Quintero',
      'Salazar',
      'Villanueva',
      'Zamora',
    ],
    newspaper: 'Mercurio',
  },
  arab: {
    women: ['Amina', 'Fatima', 'Leila', 'Noura', 'Samira'],
    men: ['Ahmed', 'Hassan', 'Khalid', 'Mahmoud', 'Omar', 'Tariq', 'Youssef'],
    families: ['Haddad', 'Khoury', 'Mansour', 'Nasser', 'Qasim', 'Rahman', 'Saleh', 'Shaheen', 'Zaidi'],
    newspaper: 'Al-Iqtisad',
  },
  nordic: {
    women: ['Astrid', 'Freja', 'Ingrid', 'Sigrid', 'Solveig'],
    men: ['Anders', 'Bjørn', 'Eirik', 'Gunnar', 'Lars', 'Mikkel', 'Torsten'],
    families: [
      'Andersson',
      'Bergström',
      'Dahl',
      'Hansen',
      'Johansen',
      'Lindqvist',
      'Nygaard',
      'Rasmussen',
      'Solberg',
    ],
    newspaper: 'Handelsbladet',
  },
};
