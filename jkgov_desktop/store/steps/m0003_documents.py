"""Papers in and out, money asked for, seals, secret carriers by number, reports and archives."""

STATEMENTS = (
    """create table incoming_documents (
        id text primary key not null, deleted text, number integer, book text,
        received_on text not null check (received_on is date(received_on)), received_at text,
        sender text not null, reference text not null, genre text not null, title text not null,
        urgency text, copies integer, pages integer, signer text not null, signer_post text,
        contact text not null, platform_number text not null, direct text, consulted text,
        for_reading integer not null check (for_reading in (0, 1)),
        important integer not null check (important in (0, 1)),
        unit text references units (id) deferrable initially deferred, assisting text not null,
        checked_on text check (checked_on is date(checked_on)), proposal text not null, reply_class text,
        due_on text check (due_on is date(due_on)),
        returned_on text check (returned_on is date(returned_on)), return_note text not null,
        replied_on text check (replied_on is date(replied_on)),
        closed_on text check (closed_on is date(closed_on)), result text not null,
        archived_on text check (archived_on is date(archived_on))
    ) strict""",
    "create index incoming_documents_day on incoming_documents (deleted, received_on)",
    "create index incoming_documents_due on incoming_documents (deleted, closed_on, due_on)",
    "create index incoming_documents_unit on incoming_documents (unit)",
    "create index incoming_documents_sender on incoming_documents (sender, received_on)",
    """create table incoming_units (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred
    ) strict""",
    "create index incoming_units_document on incoming_units (document)",
    "create index incoming_units_unit on incoming_units (unit)",
    """create table document_faults (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        fault text not null, note text not null
    ) strict""",
    "create index document_faults_document on document_faults (document)",
    """create table document_steps (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        kind text not null,
        person text references persons (id) deferrable initially deferred,
        unit text references units (id) deferrable initially deferred,
        sent_on text check (sent_on is date(sent_on)),
        returned_on text check (returned_on is date(returned_on)), signature text, words text not null,
        signed_on text check (signed_on is date(signed_on))
    ) strict""",
    "create index document_steps_document on document_steps (document)",
    "create index document_steps_person on document_steps (person)",
    "create index document_steps_unit on document_steps (unit)",
    """create table document_pauses (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        paused_on text not null check (paused_on is date(paused_on)),
        resumed_on text check (resumed_on is date(resumed_on)), reason text not null
    ) strict""",
    "create index document_pauses_document on document_pauses (document)",
    """create table class_changes (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        changed_on text not null check (changed_on is date(changed_on)), "before" text,
        "after" text not null, due_before text check (due_before is date(due_before)),
        due_after text check (due_after is date(due_after)), reason text not null
    ) strict""",
    "create index class_changes_document on class_changes (document)",
    """create table outgoing_documents (
        id text primary key not null, deleted text, issue_number text not null, title text not null,
        drafted_on text not null check (drafted_on is date(drafted_on)), issuer text, genre text,
        "case" text,
        unit text references units (id) deferrable initially deferred, drafter text not null,
        phone text not null, urgency text, main_recipient text not null, copies_to text not null,
        attachments text not null, body text not null, copies integer, openness text,
        closed_reason text not null, published_on text check (published_on is date(published_on)),
        normative integer not null check (normative in (0, 1)),
        three_no integer not null check (three_no in (0, 1)), legal_reviewer text not null,
        joint integer not null check (joint in (0, 1)), filed_on text check (filed_on is date(filed_on)),
        answers text references incoming_documents (id) deferrable initially deferred,
        meeting text references meetings (id) deferrable initially deferred,
        fund text references fund_requests (id) deferrable initially deferred,
        signer text references persons (id) deferrable initially deferred,
        signed_on text check (signed_on is date(signed_on)),
        distributed_on text check (distributed_on is date(distributed_on)),
        archived_on text check (archived_on is date(archived_on))
    ) strict""",
    "create index outgoing_documents_day on outgoing_documents (deleted, drafted_on)",
    "create index outgoing_documents_unit on outgoing_documents (unit)",
    "create index outgoing_documents_answers on outgoing_documents (answers)",
    "create index outgoing_documents_meeting on outgoing_documents (meeting)",
    "create index outgoing_documents_fund on outgoing_documents (fund)",
    "create index outgoing_documents_signer on outgoing_documents (signer)",
    """create table outgoing_units (
        id text primary key not null, deleted text,
        document text not null references outgoing_documents (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred
    ) strict""",
    "create index outgoing_units_document on outgoing_units (document)",
    "create index outgoing_units_unit on outgoing_units (unit)",
    """create table issue_steps (
        id text primary key not null, deleted text,
        document text not null references outgoing_documents (id) deferrable initially deferred,
        role text not null,
        person text not null references persons (id) deferrable initially deferred, signature text,
        words text not null, signed_on text check (signed_on is date(signed_on))
    ) strict""",
    "create index issue_steps_document on issue_steps (document)",
    "create index issue_steps_person on issue_steps (person)",
    """create table issue_copies (
        id text primary key not null, deleted text,
        document text not null references outgoing_documents (id) deferrable initially deferred,
        recipient text not null, copies integer not null, sent_on text check (sent_on is date(sent_on)),
        received_by text not null
    ) strict""",
    "create index issue_copies_document on issue_copies (document)",
    """create table mark_codes (
        id text primary key not null, deleted text, issuer text not null, code text not null,
        used_for text not null
    ) strict""",
    """create table fund_requests (
        id text primary key not null, deleted text,
        asked_on text not null check (asked_on is date(asked_on)),
        unit text not null references units (id) deferrable initially deferred, matter text not null,
        amount integer not null, nature text, basis text not null, purpose text not null,
        project integer not null check (project in (0, 1)),
        attraction integer not null check (attraction in (0, 1)),
        listed_matter integer not null check (listed_matter in (0, 1)), approved_amount integer,
        approved_on text check (approved_on is date(approved_on)),
        paid_on text check (paid_on is date(paid_on)),
        meeting text references meetings (id) deferrable initially deferred,
        document text references incoming_documents (id) deferrable initially deferred
    ) strict""",
    "create index fund_requests_day on fund_requests (deleted, asked_on)",
    "create index fund_requests_unit on fund_requests (unit)",
    "create index fund_requests_meeting on fund_requests (meeting)",
    "create index fund_requests_document on fund_requests (document)",
    """create table fund_steps (
        id text primary key not null, deleted text,
        request text not null references fund_requests (id) deferrable initially deferred,
        role text not null,
        person text references persons (id) deferrable initially deferred, signature text,
        words text not null, signed_on text check (signed_on is date(signed_on))
    ) strict""",
    "create index fund_steps_request on fund_steps (request)",
    "create index fund_steps_person on fund_steps (person)",
    """create table fund_changes (
        id text primary key not null, deleted text,
        request text not null references fund_requests (id) deferrable initially deferred,
        changed_on text not null check (changed_on is date(changed_on)), "before" integer not null,
        "after" integer not null, tier_before text not null, tier_after text not null, reason text not null
    ) strict""",
    "create index fund_changes_request on fund_changes (request)",
    """create table fund_reports (
        id text primary key not null, deleted text,
        request text not null references fund_requests (id) deferrable initially deferred,
        reported_on text not null check (reported_on is date(reported_on)), spent integer,
        words text not null
    ) strict""",
    "create index fund_reports_request on fund_reports (request)",
    """create table seals (
        id text primary key not null, deleted text, name text not null, keeper text not null,
        deputy text not null, since text check (since is date(since)),
        until text check (until is date(until))
    ) strict""",
    """create table seal_uses (
        id text primary key not null, deleted text, used_on text not null check (used_on is date(used_on)),
        used_at text,
        seal text not null references seals (id) deferrable initially deferred,
        unit text references units (id) deferrable initially deferred, matter text not null,
        document text references outgoing_documents (id) deferrable initially deferred,
        copies integer not null, pressed integer,
        approver text references persons (id) deferrable initially deferred,
        approved_on text check (approved_on is date(approved_on)), brought_by text not null,
        keeper text not null
    ) strict""",
    "create index seal_uses_day on seal_uses (deleted, used_on)",
    "create index seal_uses_seal on seal_uses (seal)",
    "create index seal_uses_unit on seal_uses (unit)",
    "create index seal_uses_document on seal_uses (document)",
    "create index seal_uses_approver on seal_uses (approver)",
    """create table secret_copies (
        id text primary key not null, deleted text, number integer not null, copy integer not null,
        holder text not null references persons (id) deferrable initially deferred,
        issued_on text not null check (issued_on is date(issued_on)),
        due_back text not null check (due_back is date(due_back)),
        returned_on text check (returned_on is date(returned_on)),
        received_by text references persons (id) deferrable initially deferred
    ) strict""",
    "create unique index secret_copies_number on secret_copies (number, copy) where deleted is null",
    "create index secret_copies_day on secret_copies (deleted, issued_on)",
    "create index secret_copies_holder on secret_copies (holder)",
    "create index secret_copies_received_by on secret_copies (received_by)",
    """create table unit_reports (
        id text primary key not null, deleted text,
        unit text not null references units (id) deferrable initially deferred, year integer not null,
        period text not null, received_on text not null check (received_on is date(received_on)),
        document text references incoming_documents (id) deferrable initially deferred, note text not null
    ) strict""",
    "create index unit_reports_unit on unit_reports (unit)",
    "create index unit_reports_document on unit_reports (document)",
    """create table urgent_reports (
        id text primary key not null, deleted text,
        reported_on text not null check (reported_on is date(reported_on)), reported_at text,
        source text not null, reporter text not null, phone text not null, matter text not null,
        happened text not null, place text not null, losses text not null, measures text not null,
        trend text not null, advice text not null, told text not null,
        written_on text check (written_on is date(written_on)), taken_by text not null
    ) strict""",
    "create index urgent_reports_day on urgent_reports (deleted, reported_on)",
    """create table urgent_follow_ups (
        id text primary key not null, deleted text,
        report text not null references urgent_reports (id) deferrable initially deferred,
        reported_on text not null check (reported_on is date(reported_on)), reported_at text,
        words text not null, told text not null
    ) strict""",
    "create index urgent_follow_ups_report on urgent_follow_ups (report)",
    """create table proposals (
        id text primary key not null, deleted text, number text not null, kind text not null,
        matter text not null, made_by text not null,
        received_on text not null check (received_on is date(received_on)),
        unit text not null references units (id) deferrable initially deferred,
        due_on text check (due_on is date(due_on)),
        answered_on text check (answered_on is date(answered_on)), satisfaction text
    ) strict""",
    "create index proposals_day on proposals (deleted, received_on)",
    "create index proposals_unit on proposals (unit)",
    """create table leader_instructions (
        id text primary key not null, deleted text,
        given_on text not null check (given_on is date(given_on)),
        leader text not null references persons (id) deferrable initially deferred, about text not null,
        words text not null,
        document text references incoming_documents (id) deferrable initially deferred,
        unit text references units (id) deferrable initially deferred,
        passed_on text check (passed_on is date(passed_on)), due_on text check (due_on is date(due_on)),
        feedback text not null, reported_on text check (reported_on is date(reported_on))
    ) strict""",
    "create index leader_instructions_day on leader_instructions (deleted, given_on)",
    "create index leader_instructions_leader on leader_instructions (leader)",
    "create index leader_instructions_document on leader_instructions (document)",
    "create index leader_instructions_unit on leader_instructions (unit)",
    """create table normative_documents (
        id text primary key not null, deleted text, title text not null, issue_number text not null,
        issued_on text not null check (issued_on is date(issued_on)), validity text not null,
        changed_on text check (changed_on is date(changed_on)),
        reviewed_on text check (reviewed_on is date(reviewed_on)),
        document text references outgoing_documents (id) deferrable initially deferred
    ) strict""",
    "create index normative_documents_day on normative_documents (deleted, issued_on)",
    "create index normative_documents_document on normative_documents (document)",
    """create table archive_items (
        id text primary key not null, deleted text, fonds text not null, year integer not null,
        retention text not null, division text not null, item integer, responsible text not null,
        reference text not null, title text not null, dated text check (dated is date(dated)), pages integer,
        box integer,
        incoming text references incoming_documents (id) deferrable initially deferred,
        outgoing text references outgoing_documents (id) deferrable initially deferred, note text not null
    ) strict""",
    "create index archive_items_incoming on archive_items (incoming)",
    "create index archive_items_outgoing on archive_items (outgoing)",
)
