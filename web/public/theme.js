// Runs before the first paint, so that a dark room never flashes white. The
// page's own policy allows no inline script; lib/theme.ts does the rest.
const chosen = localStorage.getItem("variorum.theme");
const isDark =
  chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset.theme = isDark ? "dark" : "light";
