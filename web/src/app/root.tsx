import { Outlet } from '@tanstack/react-router';
import { Footer } from './footer.js';
import { Toasts } from './toasts.js';

/** What every page shares, also before the sign-in. */
export function Root() {
  return (
    <Toasts>
      <Outlet />
      <Footer />
    </Toasts>
  );
}
