/** The same function, asked once for each object: what it made of one is remembered as long as that object lives. */
export function once<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { readonly value: Made }>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known.value;
    const value = make(given);
    made.set(given, { value });
    return value;
  };
}
