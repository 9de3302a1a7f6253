import { showNumber } from '../texts/format.js';

/** A share as a bar with its numbers beside it: „157 von 164“. `label` says what the bar shows. */
export function Bar({ label, value, of, note }: { label: string; value: number; of: number; note: string }) {
  const share = of === 0 ? 0 : Math.floor((value / of) * 100);
  return (
    <div className="bar">
      <div className="bar__label">
        <span>{label}</span>
        <strong>{note}</strong>
      </div>
      <meter
        className="bar__meter"
        min={0}
        max={Math.max(of, 1)}
        value={value}
        aria-label={`${label}: ${note}`}
      />
      <span className="bar__share">{showNumber(share)} %</span>
    </div>
  );
}
