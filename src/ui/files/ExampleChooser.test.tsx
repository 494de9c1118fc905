import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { undo } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { change, useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { ExampleChooser } from './ExampleChooser.tsx';

beforeEach(() => {
  useWorkbench.setState(openedOn(EXAMPLE), true);
});

it('opens the persona that is chosen as one step, with its prices stated', async () => {
  render(<ExampleChooser />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Examples' }), 'College');
  await waitFor(
    () => {
      expect(useWorkbench.getState().document.name).toBe('College');
    },
    { timeout: 60_000 },
  );
  const { document, view } = useWorkbench.getState();
  expect(document.offers.map(({ id }) => id)).toContain('vmware-vcf');
  expect(view.opened).toMatchObject({ file: 'College', accepted: true, problems: [] });
  change(undo);
  expect(useWorkbench.getState().document).toBe(EXAMPLE);
});
