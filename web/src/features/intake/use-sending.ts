/**
 * Sends what a form holds. What the contract's rules refuse is found before
 * anything is sent; what the server refuses is put to its field, and where it
 * names no field, into a sentence for the whole form.
 */
import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { ApiError } from "../../lib/api.ts";
import { useFieldSentence, useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { type Refusals, refusalsByPath, refusalsOf } from "./entry.ts";

export interface Sending<Body> {
  /** False: refused here, nothing was sent. */
  submit: (body: Body) => boolean;
  /** Someone is at work on these fields, or all below them: what was refused there is said no more. */
  forget: (paths: readonly string[]) => void;
  isPending: boolean;
  refusals: Refusals;
  sentence: string | null;
}

export function useSending<Body, Sent>(options: {
  route: "addStory" | "addArticle" | "changeArticle" | "addRevision";
  send: (body: Body) => Promise<Sent>;
  onSent: (sent: Sent) => Promise<void> | void;
}): Sending<Body> {
  const sentenceOf = useSentenceOf();
  const fieldSentenceOf = useFieldSentence();
  const { act } = useActor();
  const [refusals, setRefusals] = useState<Refusals>({});
  const [sentence, setSentence] = useState<string | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: (body: Body) => act(() => options.send(body)),
    onSuccess: options.onSent,
    onError: (error) => {
      const issues = error instanceof ApiError ? error.issues : [];
      setRefusals(refusalsByPath(issues, fieldSentenceOf));
      setSentence(issues.length > 0 ? null : sentenceOf(error));
    },
  });

  const submit = (body: Body): boolean => {
    const found = refusalsOf(options.route, body, fieldSentenceOf);
    setRefusals(found);
    setSentence(null);
    if (Object.keys(found).length > 0) return false;
    if (!isPending) mutate(body);
    return true;
  };
  const forget = useCallback((paths: readonly string[]) => {
    setRefusals((before) => {
      const isMeant = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}.`));
      const left = Object.entries(before).filter(([path]) => !isMeant(path));
      return left.length === Object.keys(before).length ? before : Object.fromEntries(left);
    });
  }, []);
  return { submit, forget, isPending, refusals, sentence };
}
