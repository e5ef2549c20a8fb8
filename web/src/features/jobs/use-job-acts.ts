/** What can be done about long work: let it be, have what it came to, try it again. */
import { useState } from "react";
import { useNavigate } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { fetchFile, keepAnswer, saveResult } from "../../lib/jobs/files.ts";
import { tellJob } from "../../lib/jobs/job-events.ts";
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import { jobs as strings } from "../../strings/en/jobs.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { openedStory } from "./opened-story.ts";

export function useJobActs({ job, address }: WatchedJob) {
  const say = useStrings(strings);
  const { complain } = useToasts();
  const navigate = useNavigate();
  const [isCancelling, setCancelling] = useState(false);
  const params = { jobId: job.id };
  const drop = () => tellJob({ kind: "dropped", jobId: job.id });
  return {
    isCancelling,
    cancel: async () => {
      setCancelling(true);
      await call("cancelJob", { params }).catch(() => setCancelling(false));
    },
    save: async () => {
      const isSaved = await saveResult(job.id).catch(() => false);
      if (isSaved) return;
      drop();
      complain(say.gone);
    },
    open: async () => {
      const storyId = await openedStory(job).catch(() => null);
      drop();
      await navigate(storyId === null ? "/" : `/stories/${encodeURIComponent(storyId)}`);
    },
    again: async () => {
      if (address === null) return;
      drop();
      const isSaved = await fetchFile(address, {})
        .then(keepAnswer)
        .catch(() => false);
      if (!isSaved) complain(say.failed(say.kinds[job.kind]));
    },
    /** Nothing is kept of it on the server either. */
    dismiss: () => {
      drop();
      void call("cancelJob", { params }).catch(() => {});
    },
  };
}
