import { expect, test } from 'vitest';
import { guessLanguage } from '../../src/text/language.ts';

test.each([
  ['en', 'The minister said on Tuesday that the port would not be closed, and that it was safe.'],
  ['de', 'Der Minister hat am Dienstag gesagt, dass der Hafen nicht geschlossen wird.'],
  ['fr', "Le ministre a déclaré mardi que les ports du pays ne sont pas fermés et qu'ils sont sûrs."],
  ['es', 'El ministro dijo el martes que los puertos del país no están cerrados y que son seguros.'],
  ['it', 'Il ministro ha detto martedì che il porto non è chiuso e che gli operai sono al sicuro.'],
  ['pt', 'O ministro disse na terça-feira que o porto não está fechado e que os navios são seguros.'],
  ['nl', 'De minister zei dinsdag dat de haven niet gesloten wordt en dat het veilig is.'],
  ['pl', 'Minister powiedział we wtorek, że port nie jest zamknięty i że jest bezpieczny.'],
  ['tr', 'Bakan salı günü limanın kapalı olmadığını ve bir sorun olduğunu söyledi.'],
  ['ru', 'Министр заявил во вторник, что порт не закрыт.'],
  ['uk', 'Міністр заявив у вівторок, що порт не закрито і він безпечний.'],
  ['el', 'Ο υπουργός είπε την Τρίτη ότι το λιμάνι δεν έκλεισε.'],
  ['ar', 'قال الوزير يوم الثلاثاء إن الميناء لم يغلق'],
  ['fa', 'وزیر روز سه‌شنبه گفت که بندر بسته نیست و گروه‌ها پشتیبانی می‌کنند'],
  ['ja', '大臣は火曜日、港は閉鎖されていないと述べた。'],
  ['zh', '部长星期二表示港口没有关闭。'],
  ['ko', '장관은 화요일 항구가 폐쇄되지 않았다고 말했다.'],
  ['und', 'Tarel Voss'],
  ['und', '12 : 3'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test('an English text that quotes another language is English', () => {
  const text =
    'The minister said that this was “le port de la ville et de la mer”, and he was not alone with that.';
  expect(guessLanguage(text)).toBe('en');
});
