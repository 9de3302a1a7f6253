import { Outlet } from '@tanstack/react-router';
import { Toasts } from './toasts.js';

/** What every page shares, also before the sign-in. */
export function Root() {
  return (
    <Toasts>
      <Outlet />
    </Toasts>
  );
}
