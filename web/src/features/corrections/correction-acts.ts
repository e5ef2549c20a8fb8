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
import { counted } from "./counted.ts";
import type { Act, Question, Seen } from "./question.ts";

export function correctionActs(storyId: string, ask: (question: Question) => void, send: (act: Act) => void) {
  return {
    takeOut: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      send({
        corrections: [{ kind: "split", quotationIds: [...quotationIds] }],
        done: `What ${outlet} has stands by itself now.`,
        of: [utterance],
      }),

    moveElsewhere: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      ask({
        kind: "statement",
        title: `Where do the words of ${outlet} belong?`,
        confirm: "Move them there",
        value: "",
        except: [utterance.id],
        answer: (target) => ({
          corrections: [{ kind: "move", quotationIds: [...quotationIds], utteranceId: target.id }],
          done: `The words of ${outlet} moved.`,
          of: [utterance, target],
        }),
      }),

    mergeWith: (utterance: UtteranceDetail) =>
      ask({
        kind: "statement",
        title: "Which statement is the same as this?",
        confirm: "Merge the two",
        value: "",
        except: [utterance.id],
        answer: (target) => merging([utterance, target]),
      }),

    mergeAll: (utterances: readonly UtteranceSummary[]) => {
      const confirm = `Merge ${counted(utterances.length, "statement")} into one`;
      ask({
        kind: "sure",
        title: confirm,
        description: "Rulings stay with the statement that has most quotations; the others’ are kept aside.",
        confirm,
        value: "",
        answer: () => merging(utterances),
      });
    },

    attribute: (utterance: UtteranceDetail, quotationIds: readonly string[], outlet: string) =>
      ask({
        kind: "speaker",
        title: `Who said it, in ${outlet}?`,
        description: "Choose one of the story’s speakers or write a new name. Empty: nobody can tell.",
        confirm: `Give ${counted(quotationIds.length, "quotation")} to this speaker`,
        value: utterance.speakers[0]?.name ?? "",
        answer: (name, speakers) => ({
          corrections: [
            { kind: "set-speaker", quotationIds: [...quotationIds], speaker: speakerChoice(name, speakers) },
          ],
          done: `Said by ${name.trim() || "nobody known"}.`,
          of: [utterance],
        }),
      }),

    attributeAll: (utterances: readonly UtteranceSummary[]) => {
      const count = counted(utterances.length, "statement");
      ask({
        kind: "speaker",
        title: `Who said these ${count}?`,
        description: "Choose one of the story’s speakers or write a new name. Empty: nobody can tell.",
        confirm: `Give ${count} to this speaker`,
        value: utterances[0]?.speakers[0]?.name ?? "",
        answer: async (name, speakers) => {
          const details = await detailsOf(storyId, utterances);
          const quotationIds = details.flatMap(({ witnesses }) =>
            witnesses.flatMap((witness) => witness.quotationIds),
          );
          return {
            corrections: [{ kind: "set-speaker", quotationIds, speaker: speakerChoice(name, speakers) }],
            done: `${count} given to ${name.trim() || "nobody known"}.`,
            of: utterances,
          };
        },
      });
    },

    renameSpeaker: (speaker: SpeakerRef) =>
      ask({
        kind: "speaker",
        title: `What is ${speaker.name} to be called?`,
        description: "The name of another speaker of the story makes the two one.",
        confirm: "Rename everywhere",
        value: speaker.name,
        answer: (typed, speakers) => {
          const name = typed.trim();
          const choice = speakerChoice(name, speakers);
          const other = choice && "id" in choice && choice.id !== speaker.id ? choice.id : null;
          return other === null
            ? {
                corrections: [{ kind: "rename-speaker", speakerId: speaker.id, name }],
                done: `${speaker.name} is called ${name} now.`,
                of: [],
              }
            : {
                corrections: [{ kind: "merge-speakers", speakerIds: [other, speaker.id] }],
                done: `${speaker.name} and ${name} are one speaker now.`,
                of: [],
              };
        },
      }),

    splitSpeaker: (speaker: SpeakerRef) =>
      ask({
        kind: "form",
        title: `Which name is not ${speaker.name}’s?`,
        description: "Quotations under that name go to a speaker of their own.",
        confirm: "Make it another speaker",
        value: "",
        speaker,
        answer: (form) => ({
          corrections: [{ kind: "split-speaker", speakerId: speaker.id, form }],
          done: `${form} is another speaker now.`,
          of: [],
        }),
      }),

    dismiss: (utterance: UtteranceDetail, difference: Difference, label: string) =>
      ask({
        kind: "reason",
        title: "Why is this no difference?",
        description: `${label}. ${difference.reason}`,
        confirm: "Dismiss 1 difference",
        value: "",
        answer: (reason) => ({
          corrections: [
            { kind: "dismiss-difference", utteranceId: utterance.id, differenceId: difference.id, reason },
          ],
          done: `${label} dismissed.`,
          of: [utterance],
        }),
      }),

    dismissAll: (utterances: readonly UtteranceSummary[], type: DifferenceType, label: string) => {
      const concerned = utterances.filter((each) => countOf(each, type) > 0);
      const count = concerned.reduce((sum, each) => sum + countOf(each, type), 0);
      const what = `${counted(count, "difference")} of ${label}`;
      const confirm = `Dismiss ${what} in ${counted(concerned.length, "statement")}`;
      ask({
        kind: "reason",
        title: `${confirm}?`,
        description: "One reason for all. Undone together, or one by one.",
        confirm,
        value: "",
        answer: async (reason) => ({
          corrections: (await detailsOf(storyId, concerned)).flatMap((each) =>
            dismissals(each, type, reason),
          ),
          done: `Dismissed ${what}.`,
          of: concerned,
        }),
      });
    },

    attributeMatching: (filter: UtteranceFilter, expected: number) => {
      const count = counted(expected, "statement");
      ask({
        kind: "speaker",
        title: `Who said these ${count}?`,
        description: `All ${count} that the filter lets through. Empty: nobody can tell.`,
        confirm: `Give ${count} to this speaker`,
        value: "",
        answer: (name, speakers) => ({
          corrections: [],
          matching: {
            filter,
            act: { kind: "set-speaker", speaker: speakerChoice(name, speakers) },
            expected,
          },
          done: `${count} given to ${name.trim() || "nobody known"}.`,
          of: [],
        }),
      });
    },

    dismissMatching: (filter: UtteranceFilter, { type, count, utterances }: Met, label: string) => {
      const what = `${counted(count, "difference")} of ${label}`;
      const confirm = `Dismiss ${what} in ${counted(utterances, "statement")}`;
      ask({
        kind: "reason",
        title: `${confirm}?`,
        description: "All that the filter lets through, for one reason. Undone together, or one by one.",
        confirm,
        value: "",
        answer: (reason) => ({
          corrections: [],
          matching: {
            filter,
            act: { kind: "dismiss-differences", type, reason },
            expected: utterances,
          },
          done: `Dismissed ${what}.`,
          of: [],
        }),
      });
    },

    retype: (utterance: UtteranceDetail, difference: Difference, type: DifferenceType, label: string) =>
      send({
        corrections: [
          { kind: "retype-difference", utteranceId: utterance.id, differenceId: difference.id, type },
        ],
        done: `A difference of ${label.toLowerCase()} now.`,
        of: [utterance],
      }),
  };
}

type Met = MatchingCount["differences"][number];

function merging(utterances: readonly Seen[]): Act {
  return {
    corrections: [{ kind: "merge", utteranceIds: utterances.map(({ id }) => id) }],
    done: `${counted(utterances.length, "statement")} merged into one.`,
    of: utterances,
    leadsOn: true,
  };
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
