import { Module } from '@nestjs/common';
import { Mandates } from './mandate.query.js';

@Module({ providers: [Mandates], exports: [Mandates] })
export class MandateModule {}
