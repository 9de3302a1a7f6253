import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountService } from './account.service.js';
import { AccountLinkController } from './account-link.controller.js';
import { AccountLinks } from './account-links.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { GrantUnitsController } from './accounts/grant-units.controller.js';
import { GrantsService } from './accounts/grants.service.js';
import { Authentication } from './authentication.js';
import { FirstAccountsService } from './first-accounts.js';
import { Housekeeping } from './housekeeping.js';
import { Identities } from './oidc/identities.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { ProviderConnections } from './oidc/provider-connections.js';
import { OwnPassword } from './own-password.js';
import { Passwords } from './password.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionsController } from './sessions.controller.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { TokenController } from './token.controller.js';
import { TokenService } from './token.service.js';

@Module({
  controllers: [
    AccountLinkController,
    AccountsController,
    GrantUnitsController,
    OidcController,
    SessionController,
    SessionsController,
    SetupController,
    TokenController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountLinks,
    AccountService,
    AccountsService,
    GrantsService,
    Authentication,
    FirstAccountsService,
    Housekeeping,
    Identities,
    OidcSignIn,
    OwnPassword,
    Passwords,
    ProviderConnections,
    SessionService,
    SetupService,
    SignInThrottle,
    TokenService,
  ],
})
export class AccessModule {}
