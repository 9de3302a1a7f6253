import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';

/** Icons of KERN that are in use. */
export type Icon =
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'check'
  | 'checklist'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'delete'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'logout'
  | 'mail'
  | 'more-vert'
  | 'open-in-new'
  | 'question-mark'
  | 'search'
  | 'success'
  | 'visibility'
  | 'warning'
  | 'account-circle'
  | 'calendar-today'
  | 'dehaze'
  | 'chevron-left'
  | 'chevron-right';

interface Looks {
  kind?: 'primary' | 'secondary' | 'tertiary';
  small?: boolean;
  icon?: Icon;
  /** The name of a button that shows nothing but an icon. */
  label?: string;
  children?: ReactNode;
}

function classOf({ kind = 'secondary', small }: Looks, more = ''): string {
  return `kern-btn kern-btn--${kind}${small ? ' kern-btn--x-small' : ''} ${more}`.trim();
}

function Content({ icon, label, children }: Looks) {
  return (
    <>
      {icon && <span className={`kern-icon kern-icon--${icon}`} aria-hidden="true" />}
      {children !== undefined && <span className="kern-label">{children}</span>}
      {label !== undefined && <span className="kern-label kern-sr-only">{label}</span>}
    </>
  );
}

/** A button. It does something here; what leads to another page is a `LinkButton`. */
export function Button({
  kind,
  small,
  icon,
  label,
  children,
  className,
  ...rest
}: Looks & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      {...rest}
      title={rest.title ?? label}
      className={classOf({ kind, small }, className)}
    >
      <Content icon={icon} label={label}>
        {children}
      </Content>
    </button>
  );
}

/** A link to another page that looks like a button. */
export const LinkButton = createLink(
  ({
    kind,
    small,
    icon,
    label,
    children,
    className,
    ...rest
  }: Looks & AnchorHTMLAttributes<HTMLAnchorElement>) => (
    <a {...rest} className={classOf({ kind, small }, className)}>
      <Content icon={icon} label={label}>
        {children}
      </Content>
    </a>
  ),
);

/** A link to a file that the service makes, as a button. */
export function DownloadButton({
  href,
  children,
  'aria-label': name,
  ...looks
}: Looks & { href: string; 'aria-label'?: string }) {
  return (
    <a className={classOf(looks)} href={href} aria-label={name} download>
      <Content icon={looks.icon ?? 'download'}>{children}</Content>
    </a>
  );
}
