export function findBrowser(): { readonly path: string | null } | null;
