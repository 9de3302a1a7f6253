import { Module } from '@nestjs/common';
import { ReadLogController } from './read-log.controller.js';
import { ReadLog } from './read-log.js';
import { ReadLogEntries } from './read-log-entries.js';
import { ReadLogHead } from './read-log-head.js';

@Module({
  controllers: [ReadLogController],
  providers: [ReadLog, ReadLogEntries, ReadLogHead],
  exports: [ReadLog, ReadLogEntries],
})
export class ReadLogModule {}
