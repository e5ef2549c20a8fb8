/**
 * For the page alone, through its door `public.ts`, ahead of every schema: its
 * policy allows no code made out of text. zod would find that out by trying,
 * and the browser would report the attempt as a breach.
 */
import { config } from "zod";

config({ jitless: true });
