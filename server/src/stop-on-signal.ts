/** Ends a server cleanly when the terminal or the system asks; a second Ctrl-C does not wait. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(130);
      isStopping = true;
      void stop().then(() => process.exit(0));
    });
  }
}
