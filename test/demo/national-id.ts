/** A synthetic national identity number (month + 80, as the tax administration makes them for tests): nobody has it. */
export function syntheticNationalId(): string {
  const day = '13';
  const month = String(4 + 80);
  for (let individual = 500; individual < 1000; individual += 1) {
    const nine = `${day}${month}14${individual}`;
    const first = checkDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = checkDigit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
  throw new Error('no number fits');
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11;
}
