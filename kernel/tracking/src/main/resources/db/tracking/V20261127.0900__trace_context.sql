-- In which trace a row was written, for as long as it is still to be sent. No part of the journal: no hash covers it.

alter table outbox_pending
    add column traceparent text,
    add column tracestate text;
