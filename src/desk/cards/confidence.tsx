/** How sure the coder is, as a number and a bar. */
import './confidence.css';

export function Confidence({ value }: { readonly value: number }) {
  return (
    <span className="confidence">
      <meter min={0} max={1} value={value} aria-label="confidence" />
      {value.toFixed(2)}
    </span>
  );
}
