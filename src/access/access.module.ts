import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountService } from './account.service.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { GrantsService } from './accounts/grants.service.js';
import { Authentication } from './authentication.js';
import { FirstAccountsService } from './first-accounts.js';
import { Housekeeping } from './housekeeping.js';
import { Passwords } from './password.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { TokenController } from './token.controller.js';
import { TokenService } from './token.service.js';

@Module({
  controllers: [AccountsController, SessionController, TokenController, SetupController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountService,
    AccountsService,
    GrantsService,
    Authentication,
    FirstAccountsService,
    Housekeeping,
    Passwords,
    SessionService,
    SetupService,
    SignInThrottle,
    TokenService,
  ],
})
export class AccessModule {}
