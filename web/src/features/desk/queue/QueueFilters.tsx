/** What the queue shows: four facets, the preset, and what is chosen as chips to take away again. */
import type { UtteranceFilter, UtterancePage } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type DifferenceType, VERDICTS, type Verdict } from "@variorum/server/domain";
import { startTransition, useOptimistic } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { Chip } from "../../../components/ui/Chip.tsx";
import { useActor } from "../../../lib/profile/actor.ts";
import { marks } from "../../../strings/en/marks.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { UNFILTERED } from "../desk-address.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { type FacetValue, FilterMenu } from "./FilterMenu.tsx";
import { DISAGREEMENTS_ONLY, NEEDS_SECOND_CHECK, OPEN_ONLY, presetsFor } from "./presets.ts";

const isType = (value: string): value is DifferenceType => DIFFERENCE_TYPES.some((type) => type === value);
const isVerdict = (value: string): value is Verdict => VERDICTS.some((verdict) => verdict === value);

export function QueueFilters({
  filter: shown,
  facets,
  onChange: apply,
}: {
  filter: UtteranceFilter;
  facets: UtterancePage["facets"] | null;
  onChange: (change: Partial<UtteranceFilter>) => void;
}) {
  const say = useStrings(strings);
  const marked = useStrings(marks);
  // A tick stands where it was made while the rows for it are still being drawn.
  const [filter, foresee] = useOptimistic(shown, (held, change: Partial<UtteranceFilter>) => ({
    ...held,
    ...change,
  }));
  const onChange = (change: Partial<UtteranceFilter>) =>
    startTransition(() => {
      foresee(change);
      apply(change);
    });
  const { profileId } = useActor();
  const types = named(facets?.type, (value) => (isType(value) ? marked.types[value] : value));
  const verdicts = named(facets?.verdict, (value) => (isVerdict(value) ? marked.verdicts[value] : value));
  return (
    <div>
      <div className="-ml-1.5 flex flex-wrap items-center">
        <FilterMenu
          name={say.facets.type}
          values={types}
          chosen={DISAGREEMENTS_ONLY.isOn(filter) ? [] : filter.type}
          signOf={(value) => (isType(value) ? <DifferenceSign type={value} className="text-lg" /> : null)}
          onChange={(chosen) => onChange({ type: chosen.filter(isType) })}
        />
        <FilterMenu
          name={say.facets.speaker}
          values={facets?.speaker ?? []}
          chosen={filter.speaker}
          onChange={(speaker) => onChange({ speaker })}
        />
        <FilterMenu
          name={say.facets.outlet}
          values={facets?.outlet ?? []}
          chosen={filter.outlet}
          onChange={(outlet) => onChange({ outlet })}
        />
        <FilterMenu
          name={say.facets.verdict}
          values={verdicts}
          chosen={OPEN_ONLY.isOn(filter) ? [] : filter.verdict}
          signOf={(value) => (isVerdict(value) ? <VerdictSign verdict={value} /> : null)}
          onChange={(chosen) => onChange({ verdict: chosen.filter(isVerdict) })}
        />
      </div>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {presetsFor(profileId).map(({ id, isOn, on, off }) => (
          <label
            key={id}
            className="flex min-h-7 w-fit cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-10"
          >
            <input
              type="checkbox"
              className="size-4 accent-press"
              checked={isOn(filter)}
              onChange={(event) => onChange(event.target.checked ? on : off)}
            />
            {say.presets[id]}
          </label>
        ))}
      </div>
      <Chosen filter={filter} facets={facets} onChange={onChange} />
    </div>
  );
}

function named(values: readonly FacetValue[] | undefined, nameOf: (value: string) => string): FacetValue[] {
  return (values ?? []).map((each) => ({ ...each, label: nameOf(each.value) }));
}

function Chosen({ filter, facets, onChange }: Parameters<typeof QueueFilters>[0]) {
  const say = useStrings(strings);
  const marked = useStrings(marks);
  const { profileId } = useActor();
  const labelIn = (values: readonly FacetValue[] | undefined, value: string) =>
    values?.find((each) => each.value === value)?.label ?? say.notHere;
  const without = <Value,>(values: readonly Value[], value: Value) => values.filter((each) => each !== value);
  const chips = [
    // What a preset says already is not said again.
    ...(DISAGREEMENTS_ONLY.isOn(filter) ? [] : filter.type).map((value) => ({
      key: value,
      label: marked.types[value],
      remove: () => onChange({ type: without(filter.type, value) }),
    })),
    ...filter.speaker.map((value) => ({
      key: value,
      label: labelIn(facets?.speaker, value),
      remove: () => onChange({ speaker: without(filter.speaker, value) }),
    })),
    ...filter.outlet.map((value) => ({
      key: value,
      label: labelIn(facets?.outlet, value),
      remove: () => onChange({ outlet: without(filter.outlet, value) }),
    })),
    ...(OPEN_ONLY.isOn(filter) ? [] : filter.verdict).map((value) => ({
      key: value,
      label: marked.verdicts[value],
      remove: () => onChange({ verdict: without(filter.verdict, value) }),
    })),
    ...(NEEDS_SECOND_CHECK.isOn(filter) ? [] : (filter.check ?? [])).map((value) => ({
      key: value,
      label: say.checks[value],
      remove: () => onChange({ check: without(filter.check ?? [], value) }),
    })),
    ...(filter.checker ?? [])
      .filter((value) => value !== profileId)
      .map((value) => ({
        key: value,
        label: say.ruledBy(labelIn(facets?.checker, value)),
        remove: () => onChange({ checker: without(filter.checker ?? [], value) }),
      })),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, label, remove }) => (
        <Chip key={key} removeLabel={say.removeFilter(label)} onRemove={remove}>
          {label}
        </Chip>
      ))}
      <Button kind="quiet" size="sm" onClick={() => onChange(UNFILTERED)}>
        {say.clearAll}
      </Button>
    </div>
  );
}
