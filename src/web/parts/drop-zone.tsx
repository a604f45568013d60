import { useState } from 'preact/hooks';
import { texts } from '../texts.js';

/** A place to drop files on, or to choose them. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <span>
        {texts.extract.drop}{' '}
        <label class="file-label">
          {texts.extract.choose}
          <input
            type="file"
            class="unseen"
            multiple
            accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              // So that the same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </span>
      <span class="hint">{texts.extract.formats}</span>
    </div>
  );
}
