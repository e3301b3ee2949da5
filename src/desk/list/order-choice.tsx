/** The order of a list. */
import { useId } from 'react';
import './order-choice.css';

interface OrderChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function OrderChoice({ value, onChange }: OrderChoiceProps) {
  const id = useId();
  return (
    <div className="order-choice">
      <label htmlFor={id}>Order</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">latest first</option>
        <option value="oldest">earliest first</option>
        <option value="text">as in the reports</option>
      </select>
    </div>
  );
}
