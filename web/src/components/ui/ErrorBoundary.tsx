/** Keeps a fault inside its pane: a broken list must not blank the page around it. */
import { Component, type ReactNode } from "react";
import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { ErrorState } from "./ErrorState.tsx";

interface Props {
  /** What the pane is, to begin a sentence: "The report". */
  pane: string;
  /** A change of it (the address, an id) gives the pane another try. */
  resetKey?: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed pane={this.props.pane} onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ pane, onRetry }: { pane: string; onRetry: () => void }) {
  const say = useStrings(ui);
  return <ErrorState title={say.notShown(pane)} detail={say.ourFault} onRetry={onRetry} />;
}
