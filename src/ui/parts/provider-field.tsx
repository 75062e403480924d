// The choice of one provider, by name.

import type { ProviderId } from '../../core/model';
import type { Provider } from '../../core/provider';
import { text } from '../sentence';

interface ProviderFieldProps {
  readonly label: string;
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[];
  /** `''`: none yet. */
  readonly value: ProviderId;
  readonly onChange: (id: ProviderId) => void;
}

export const ProviderField = ({ label, providers, value, onChange }: ProviderFieldProps) => (
  <label class="labelled">
    <span class="label">{label}</span>
    <select class="field" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{text('add_choose')}</option>
      {[...providers]
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  </label>
);
