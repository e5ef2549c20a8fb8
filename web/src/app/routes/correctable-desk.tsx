import { useNavigate } from "react-router";
import { CorrectionsDesk } from "../../features/corrections/CorrectionsDesk.tsx";
import { DeskPage } from "../../features/desk/DeskPage.tsx";
import { useForetell } from "../../features/desk/foretell.ts";

/** The desk, and what puts its analysis right. */
export function CorrectableDesk({ storyId }: { storyId: string }) {
  const navigate = useNavigate();
  const foretell = useForetell(storyId);
  const toStatement = (utteranceId: string) =>
    navigate({
      pathname: `/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`,
      search: location.search,
    });
  return (
    <CorrectionsDesk storyId={storyId} foretell={foretell} onLeadOn={toStatement}>
      {(acts) => <DeskPage storyId={storyId} acts={acts} />}
    </CorrectionsDesk>
  );
}
