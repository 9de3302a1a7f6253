import { useId, useState } from 'react';
import { showNumber } from '../texts/format.js';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';

const useTexts = defineTexts(
  'fileDrop',
  {
    hint: 'PDF, JPEG, PNG oder HEIC, höchstens 15 MB. Auswählen oder hierher ziehen.',
    remove: '{{name}} wieder entfernen',
    size: '{{kilobytes}} kB',
  },
  {
    hint: 'PDF, JPEG, PNG or HEIC, at most 15 MB. Choose, or drag it here.',
    remove: 'Remove {{name}} again',
    size: '{{kilobytes}} kB',
  },
);

interface FileDropProps {
  id?: string;
  label: string;
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** Files that are chosen or dropped, before they are sent. */
export function FileDrop({ id, label, files, onChange }: FileDropProps) {
  const t = useTexts();
  const made = useId();
  const own = id ?? made;
  const [isOver, setOver] = useState(false);
  const add = (more: FileList | null) => onChange([...files, ...(more ?? [])]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the field inside does the same
    <div
      className={`file-drop${isOver ? ' file-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
    >
      <label className="kern-label" htmlFor={own}>
        {label}
      </label>
      <div className="kern-hint" id={`${own}-hint`}>
        {t('hint')}
      </div>
      <input
        id={own}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.heic,application/pdf,image/jpeg,image/png,image/heic"
        aria-describedby={`${own}-hint`}
        onChange={({ target }) => {
          add(target.files);
          target.value = '';
        }}
      />
      {files.length > 0 && (
        <ul className="file-drop__files">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              {file.name}{' '}
              <span className="muted">
                {t('size', { kilobytes: showNumber(Math.max(1, Math.round(file.size / 1000))) })}
              </span>
              <Button
                kind="tertiary"
                small
                icon="close"
                label={t('remove', { name: file.name })}
                onClick={() => onChange(files.filter((each) => each !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
