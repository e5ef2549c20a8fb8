/** Begins everything the first picture needs at once: what the server is asked for, the page's script, the desk's. */
import "@fontsource-variable/literata/opsz.css";
import "@fontsource-variable/literata/opsz-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import { askAhead, isDesk } from "./app/ask-ahead.ts";
import "./styles/theme.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
// The scripts first: the server sends a file in no time, and may be some while over the queue.
const page = import("./app/open-page.tsx");
// A failure is told by whoever imports it again to show it.
if (isDesk(location)) import("./app/routes/correctable-desk.tsx").catch(() => null);
const asked = askAhead(location);
// Not awaited: the page's script imports from this one, and each would wait for the other.
page.then(({ openPage }) => openPage(root, asked));
