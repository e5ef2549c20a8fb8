/** A line to write on, with what others wrote before offered by the platform: it knows phones and screen readers best. */
import { useId } from "react";
import { TextInput, type TextInputProps } from "./TextInput.tsx";

export function SuggestInput({ suggestions, ...rest }: TextInputProps & { suggestions: readonly string[] }) {
  const listId = useId();
  return (
    <>
      <TextInput {...rest} list={listId} autoComplete="off" />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
