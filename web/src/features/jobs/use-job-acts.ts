/** What can be done about long work: let it be, have what it came to, try it again. */
import { useState } from "react";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { fetchFile, keepAnswer, saveResult } from "../../lib/jobs/files.ts";
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import { jobs as strings } from "../../strings/en/jobs.ts";
import { useStrings } from "../../strings/use-strings.ts";

export function useJobActs({ job, address }: WatchedJob, onGone: () => void) {
  const say = useStrings(strings);
  const { complain } = useToasts();
  const [isCancelling, setCancelling] = useState(false);
  const params = { jobId: job.id };
  return {
    isCancelling,
    cancel: async () => {
      setCancelling(true);
      await call("cancelJob", { params }).catch(() => setCancelling(false));
    },
    save: async () => {
      const isSaved = await saveResult(job.id).catch(() => false);
      if (!isSaved) complain(say.gone);
    },
    again: async () => {
      if (address === null) return;
      onGone();
      const isSaved = await fetchFile(address, {})
        .then(keepAnswer)
        .catch(() => false);
      if (!isSaved) complain(say.failed(say.kinds[job.kind]));
    },
    /** Nothing is kept of it on the server either. */
    dismiss: () => {
      onGone();
      void call("cancelJob", { params }).catch(() => {});
    },
  };
}
