/** Weights of the two control digits of a Norwegian national identity number (Skatteetaten). */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** A DUF number's serial and year, written serial first (the Directorate of Immigration). */
const dufWeights = [4, 6, 3, 2, 7, 5, 4, 6, 3, 2];

function sum(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, at) => total + weight * (digits.charCodeAt(at) - 48), 0);
}

/**
 * How an eleven-digit number stands to the control digits of a national identity number: `now` by the rule in force,
 * `from2032` only by the wider one for numbers issued from 1 January 2032 (first remainder 0–3), or `no`.
 */
export function identityCheck(digits: string): 'now' | 'from2032' | 'no' {
  if (sum(digits, secondWeights) % 11 !== 0) return 'no';
  const remainder = sum(digits, firstWeights) % 11;
  return remainder === 0 ? 'now' : remainder <= 3 ? 'from2032' : 'no';
}

/** Whether an eleven-digit number can be a bank account: the weights of the second identity digit. */
export function isAccount(digits: string): boolean {
  return sum(digits, secondWeights) % 11 === 0;
}

/** Whether a twelve-digit number can be a DUF number: year, six-digit serial, two control digits. */
export function isDuf(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < 1975 || year > 2060) return false;
  return sum(digits.slice(4, 10) + digits.slice(0, 4), dufWeights) % 11 === Number(digits.slice(10));
}

/** Whether an IBAN (capitals and digits, without spaces) has the right control digits: mod 97, letters as 10 to 35. */
export function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (let at = 0; at < moved.length; at += 1) {
    const code = moved.charCodeAt(at);
    remainder = code >= 65 ? (remainder * 100 + code - 55) % 97 : (remainder * 10 + code - 48) % 97;
  }
  return remainder === 1;
}

/**
 * Whether the first six digits are a day of somebody's life: as they are, with 40 on the day (D-number), or with 40, 65
 * or 80 on the month (hospital, test and synthetic numbers). The century is unknown, so 29 February always is a day.
 */
export function hasBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return isDay(
    day > 40 ? day - 40 : day,
    month > 80 ? month - 80 : month > 65 ? month - 65 : month > 40 ? month - 40 : month,
  );
}

/** Whether there is such a day in some year. */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0);
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
