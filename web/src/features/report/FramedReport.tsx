/**
 * A report in a frame. The HTML stands in one without any rights: it holds the
 * words of strangers. It is framed by its address and not as `srcdoc`, which
 * would put it under this page's policy and take its styles. A PDF cannot be
 * sandboxed, for the browser's viewer is a page with scripts of its own.
 */
import { useState } from "react";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";

export function FramedReport({ address, isSandboxed = false }: { address: string; isSandboxed?: boolean }) {
  const { sheet: say } = useStrings(report);
  const [isLoaded, setLoaded] = useState(false);
  return (
    <div className="relative mt-3 flex flex-1">
      {isLoaded ? null : (
        <p role="status" className="absolute inset-x-0 top-10 text-center text-muted">
          {say.settingIt}
        </p>
      )}
      <iframe
        src={address}
        title={say.name}
        onLoad={() => setLoaded(true)}
        {...(isSandboxed ? { sandbox: "" } : {})}
        className="w-full flex-1 border border-rule bg-page"
      />
    </div>
  );
}
