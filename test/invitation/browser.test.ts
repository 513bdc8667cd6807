import { expect, test } from 'vitest';
import { explainsBrowser } from '../../src/invitation/browser.ts';

test.each([
  'Klikk på lenken, så åpnes møtet i nettleseren. Du trenger ikke å installere noe.',
  'Dere deltar i nettleseren ved å klikke på lenken, uten installasjon.',
  'Lenken åpnes i Chrome eller Edge, og dere slipper å laste ned noe.',
  'Trykk på lenken og velg «Fortsett i denne nettleseren». Teams trenger du ikke.',
  'Du må ikke installere Teams; lenken går rett i nettleseren.',
  'Klikk på lenkja nedst, så kjem de inn i nettlesaren. Det trengst ingen programvare.',
  'Click the link to join from your browser; you don’t need to install anything.',
  'Klikk på lenken. Du trenger kun en nettleser, ingen installering.',
  'Klikk på lenken. Møtet starter i nettleseren, og det er ikke nødvendig å ha Teams fra før eller å installere noe.',
  'Press the link and join in your browser. No app is required.',
  'The link opens in any web browser without downloading anything.',
  'Kliknij link, spotkanie otworzy się w przeglądarce. Nie trzeba niczego instalować.',
  'Натисніть на посилання, зустріч відкриється у браузері. Нічого не потрібно встановлювати.',
])('explains how to come in: %s', (letter) => {
  expect(explainsBrowser(letter)).toBe(true);
});

test.each([
  '',
  'Klikk på lenken for å bli med.',
  'Klikk på lenken, så åpnes møtet i nettleseren.',
  'Du trenger ikke å installere noe. Lenken ligger under.',
  'Du trenger ikke å laste ned noe skjema. Jeg viser skjermen min i nettleseren. Lenken er under.',
  'Last ned Teams på forhånd. Lenken åpnes i nettleseren.',
  'Ikke glem å laste ned Teams. Lenken åpner seg i nettleseren.',
  'Lenken virker ikke i nettleseren. Ikke bruk noe annet program enn Teams.',
  'Møtelenken virker ikke uten at Teams er installert. Den åpnes ellers i nettleseren.',
  'Download the app before you press the link; it does not work in a browser.',
])('does not: %s', (letter) => {
  expect(explainsBrowser(letter)).toBe(false);
});
