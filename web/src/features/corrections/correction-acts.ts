/**
 * The verbs by which an editor puts the analysis right. What needs an answer
 * first (who, where to, why) is asked; what does not is done at once.
 */
import type {
  CorrectionDraft,
  MatchingCount,
  UtteranceDetail,
  UtteranceFilter,
  UtteranceSummary,
} from "@variorum/server/contract";
import type { Difference, DifferenceType, SpeakerRef } from "@variorum/server/domain";
import { call } from "../../lib/api.ts";
import { speakerChoice } from "../../lib/correcting/speaker-choice.ts";
import type { correcting } from "../../strings/en/correcting.ts";
import type { marks } from "../../strings/en/marks.ts";
import type { Tellings } from "../../strings/en/tellings.ts";
import type { Act, Question, Seen } from "./question.ts";

interface Desk {
  readonly storyId: string;
  readonly ask: (question: Question) => void;
  readonly send: (act: Act) => void;
  readonly say: Say;
  readonly typesWithin: typeof marks.strings.typesWithin;
  readonly told: Partial<Tellings>;
}

export function correctionActs({ storyId, ask, send, say, typesWithin, told }: Desk) {
  return {
    takeOut: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      send({
        corrections: [{ kind: "split", quotationIds: [...quotationIds] }],
        done: say.takenOut(outlet),
        of: [utterance],
      }),

    moveElsewhere: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      ask({
        kind: "statement",
        title: say.move.title(outlet),
        confirm: say.move.confirm,
        value: "",
        except: [utterance.id],
        answer: (target) => ({
          corrections: [{ kind: "move", quotationIds: [...quotationIds], utteranceId: target.id }],
          done: say.move.done(outlet),
          of: [utterance, target],
        }),
      }),

    mergeWith: (utterance: UtteranceDetail) =>
      ask({
        kind: "statement",
        title: say.merge.title,
        confirm: say.merge.confirm,
        value: "",
        except: [utterance.id],
        answer: (target) => merging([utterance, target], say),
      }),

    mergeAll: (utterances: readonly UtteranceSummary[]) => {
      const confirm = say.merge.all(utterances.length);
      ask({
        kind: "sure",
        title: confirm,
        description: say.merge.hint,
        confirm,
        value: "",
        answer: () => merging(utterances, say),
      });
    },

    attribute: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      ask({
        kind: "speaker",
        title: say.attribute.title(outlet),
        description: say.attribute.hint,
        confirm: say.attribute.confirm(quotationIds.length),
        value: utterance.speakers[0]?.name ?? "",
        answer: (name, speakers) => ({
          corrections: [
            { kind: "set-speaker", quotationIds: [...quotationIds], speaker: speakerChoice(name, speakers) },
          ],
          done: name.trim() ? say.attribute.done(name.trim()) : say.attribute.doneToNobody,
          of: [utterance],
        }),
      }),

    attributeAll: (utterances: readonly UtteranceSummary[]) => {
      const count = utterances.length;
      ask({
        kind: "speaker",
        title: say.attribute.titleOfAll(count),
        description: say.attribute.hint,
        confirm: say.attribute.confirmAll(count),
        value: utterances[0]?.speakers[0]?.name ?? "",
        answer: async (name, speakers) => {
          const details = await detailsOf(storyId, utterances);
          const quotationIds = details.flatMap(({ witnesses }) =>
            witnesses.flatMap((witness) => witness.quotationIds),
          );
          return {
            corrections: [{ kind: "set-speaker", quotationIds, speaker: speakerChoice(name, speakers) }],
            done: givenTo(name, count, say),
            of: utterances,
          };
        },
      });
    },

    renameSpeaker: (speaker: SpeakerRef) =>
      ask({
        kind: "speaker",
        title: say.rename.title(speaker.name),
        description: say.rename.hint,
        confirm: say.rename.confirm,
        value: speaker.name,
        answer: (typed, speakers) => {
          const name = typed.trim();
          const choice = speakerChoice(name, speakers);
          const other = choice && "id" in choice && choice.id !== speaker.id ? choice.id : null;
          return other === null
            ? {
                corrections: [{ kind: "rename-speaker", speakerId: speaker.id, name }],
                done: say.rename.done(speaker.name, name),
                of: [],
              }
            : {
                corrections: [{ kind: "merge-speakers", speakerIds: [other, speaker.id] }],
                done: say.rename.merged(speaker.name, name),
                of: [],
              };
        },
      }),

    splitSpeaker: (speaker: SpeakerRef) =>
      ask({
        kind: "form",
        title: say.splitSpeaker.title(speaker.name),
        description: say.splitSpeaker.hint,
        confirm: say.splitSpeaker.confirm,
        value: "",
        speaker,
        answer: (form) => ({
          corrections: [{ kind: "split-speaker", speakerId: speaker.id, form }],
          done: say.splitSpeaker.done(form),
          of: [],
        }),
      }),

    dismiss: (utterance: UtteranceDetail, difference: Difference, label: string) =>
      ask({
        kind: "reason",
        title: say.dismiss.title,
        description: `${label}. ${(difference.telling && told.difference?.(difference.telling)) ?? difference.reason}`,
        confirm: say.dismiss.confirm,
        value: "",
        answer: (reason) => ({
          corrections: [
            { kind: "dismiss-difference", utteranceId: utterance.id, differenceId: difference.id, reason },
          ],
          done: say.dismiss.done(label),
          of: [utterance],
        }),
      }),

    dismissAll: (utterances: readonly UtteranceSummary[], type: DifferenceType, label: string) => {
      const concerned = utterances.filter((each) => countOf(each, type) > 0);
      const count = concerned.reduce((sum, each) => sum + countOf(each, type), 0);
      ask({
        kind: "reason",
        title: say.dismiss.titleOfAll(count, label, concerned.length),
        description: say.dismiss.hintOfAll,
        confirm: say.dismiss.confirmAll(count, label, concerned.length),
        value: "",
        answer: async (reason) => ({
          corrections: (await detailsOf(storyId, concerned)).flatMap((each) =>
            dismissals(each, type, reason),
          ),
          done: say.dismiss.doneAll(count, label),
          of: concerned,
        }),
      });
    },

    attributeMatching: (filter: UtteranceFilter, expected: number) => {
      ask({
        kind: "speaker",
        title: say.attribute.titleOfAll(expected),
        description: say.attribute.hintOfMatching(expected),
        confirm: say.attribute.confirmAll(expected),
        value: "",
        answer: (name, speakers) => ({
          corrections: [],
          matching: {
            filter,
            act: { kind: "set-speaker", speaker: speakerChoice(name, speakers) },
            expected,
          },
          done: givenTo(name, expected, say),
          of: [],
        }),
      });
    },

    dismissMatching: (filter: UtteranceFilter, { type, count, utterances }: Met, label: string) => {
      ask({
        kind: "reason",
        title: say.dismiss.titleOfAll(count, label, utterances),
        description: say.dismiss.hintOfMatching,
        confirm: say.dismiss.confirmAll(count, label, utterances),
        value: "",
        answer: (reason) => ({
          corrections: [],
          matching: {
            filter,
            act: { kind: "dismiss-differences", type, reason },
            expected: utterances,
          },
          done: say.dismiss.doneAll(count, label),
          of: [],
        }),
      });
    },

    retype: (utterance: UtteranceDetail, difference: Difference, type: DifferenceType) =>
      send({
        corrections: [
          { kind: "retype-difference", utteranceId: utterance.id, differenceId: difference.id, type },
        ],
        done: say.retyped(typesWithin[type]),
        of: [utterance],
      }),
  };
}

type Say = typeof correcting.strings;
type Met = MatchingCount["differences"][number];

function merging(utterances: readonly Seen[], say: Say): Act {
  return {
    corrections: [{ kind: "merge", utteranceIds: utterances.map(({ id }) => id) }],
    done: say.merge.done(utterances.length),
    of: utterances,
    leadsOn: true,
  };
}

function givenTo(typed: string, count: number, say: Say): string {
  const name = typed.trim();
  return name ? say.attribute.doneAll(count, name) : say.attribute.doneAllToNobody(count);
}

function dismissals(utterance: UtteranceDetail, type: DifferenceType, reason: string): CorrectionDraft[] {
  return utterance.differences
    .filter((difference) => difference.type === type && !difference.dismissed)
    .map(({ id }) => ({ kind: "dismiss-difference", utteranceId: utterance.id, differenceId: id, reason }));
}

function countOf({ differenceCounts }: UtteranceSummary, type: DifferenceType): number {
  return differenceCounts.find((each) => each.type === type)?.count ?? 0;
}

/** The rows of the queue do not name what they count. */
function detailsOf(storyId: string, utterances: readonly UtteranceSummary[]): Promise<UtteranceDetail[]> {
  return Promise.all(
    utterances.map(({ id }) => call("readUtterance", { params: { storyId, utteranceId: id } })),
  );
}
