// A worker that misbehaves in each of the ways a pool has to survive.
export function analyze() {
  for (;;);
}

export function compare({ a }) {
  if (a === "exit") process.exit(1);
  if (a === "throw") throw new TypeError("a bug in the worker");
  const hoard = [];
  for (;;) hoard.push(new Array(100_000).fill(a));
}

export function readFile({ name }) {
  return { kind: "refused", code: "article.empty", sentence: `${name} is empty.` };
}
