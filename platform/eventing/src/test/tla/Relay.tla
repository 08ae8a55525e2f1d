------------------------------- MODULE Relay -------------------------------
(* From the outbox to the wire: Outbox, OutboxTable, CursorLog, Relay.      *)
(*                                                                          *)
(* Use cases commit rows, several relays want to publish them. A relay may  *)
(* be killed, lose its session and so the leader lock, get no answer to a   *)
(* commit, or rest at any step while others go on (every interleaving is    *)
(* tried, so a paused relay that wakes up needs no step of its own).        *)
(*                                                                          *)
(* Without is empty for the real relay. ProtocolTest names defences there   *)
(* that are taken away:                                                     *)
(*   session           all SQL runs in the session that holds the lock      *)
(*   epoch             each transaction proves that nobody led since        *)
(*   recheck           numbering leaves rows alone that have a number       *)
(*   by state          rows are chosen by having no number, not by their id *)
(*   transactional.id  a relay that opens the log ends the older ones'      *)
(*                     transactions and refuses new ones                    *)
(*   cursor            the cursor is in the Kafka transaction; otherwise it *)
(*                     is the last mark, set after the acknowledgement      *)
(*   whole cursor      the cursor is read with KafkaConsumer.committed,     *)
(*                     which waits for pending offsets and leaves none out  *)
(*   idle transaction  PostgreSQL ends a session that falls silent inside a *)
(*                     transaction, not only between transactions           *)
(*                                                                          *)
(* What protects what, found by taking them away one by one and together:   *)
(* each of transactional.id, cursor and whole cursor is needed alone; else  *)
(* events come twice and late. The fence in PostgreSQL protects parking,    *)
(* which takes numbers back: there session and epoch stand in for one       *)
(* another. Mere numbering is sound with any one of session, epoch and      *)
(* recheck.                                                                 *)
EXTENDS Integers, Sequences, FiniteSets, TLC

CONSTANTS Relays, Projects,
          MaxRows,    \* events that use cases write
          Batch,      \* rows that are numbered and sent at once
          Poison,     \* whether Kafka may reject records
          MaxFaults,  \* Unlimited, or how often something goes wrong
          MaxHalted,  \* relays that stop for ever and never close anything
          Without

VARIABLES outbox,    \* rows by id: project, version, committed, seq (0: none), published,
                   \* parked: no, yes, was
          lock,      \* whose session holds the leader lock
          leader,    \* who raised outbox_leader.epoch last
          wire,      \* ids that a read_committed consumer sees, in order
          cursor,    \* the offset that is committed in Kafka, with its event
          producer,  \* whose initTransactions was the last
          txn,       \* each relay's Kafka transaction
          step,      \* where each relay is
          mine,      \* the cursor in each relay's memory
          work,      \* the statement or the batch in each relay's memory
          faults, halted

vars == <<outbox, lock, leader, wire, cursor, producer, txn, step, mine, work, faults, halted>>
postgresql == <<outbox, lock, leader>>
kafka == <<wire, cursor, producer, txn>>

Nobody == "nobody"
Unlimited == -1
Start == [at |-> 0, event |-> 0]
NoWork == [ids |-> <<>>, last |-> 0]
NoTxn == [state |-> "none", ids |-> <<>>, next |-> Start]

Has(defence) == defence \notin Without
Symmetry == Permutations(Relays) \union Permutations(Projects)

Rows == DOMAIN outbox
Committed == {i \in Rows : outbox[i].committed}
Of(p) == {i \in Rows : outbox[i].project = p}
OnWire(i) == \E k \in DOMAIN wire : wire[k] = i
Max(S) == CHOOSE x \in S : \A y \in S : y <= x
Smaller(a, b) == a < b
Ordered(S, Before(_, _)) ==
    [k \in 1..Cardinality(S) |->
        CHOOSE x \in S : Cardinality({y \in S : Before(y, x)}) = k - 1]
First(n, s) == SubSeq(s, 1, IF Len(s) < n THEN Len(s) ELSE n)

Fault ==
    IF MaxFaults = Unlimited THEN UNCHANGED faults
    ELSE faults < MaxFaults /\ faults' = faults + 1

Init ==
    /\ outbox = <<>> /\ lock = Nobody /\ leader = Nobody
    /\ wire = <<>> /\ cursor = Start /\ producer = Nobody
    /\ txn = [r \in Relays |-> NoTxn]
    /\ step = [r \in Relays |-> "standby"]
    /\ mine = [r \in Relays |-> Start]
    /\ work = [r \in Relays |-> NoWork]
    /\ faults = 0 /\ halted = {}

----------------------------------------------------------------------------
(* Use cases. The id is taken at the insert and seen at the commit; the     *)
(* stream's row lock makes one project's versions commit in order.          *)

Insert(p) ==
    /\ Len(outbox) < MaxRows
    /\ \A i \in Of(p) : outbox[i].committed
    /\ outbox' = Append(outbox, [project |-> p,
                                 version |-> Cardinality(Of(p) \intersect Committed) + 1,
                                 committed |-> FALSE, seq |-> 0,
                                 published |-> FALSE, parked |-> "no"])
    /\ UNCHANGED <<lock, leader, kafka, step, mine, work, faults, halted>>

Commit(i) ==
    /\ ~outbox[i].committed
    /\ outbox' = [outbox EXCEPT ![i].committed = TRUE]
    /\ UNCHANGED <<lock, leader, kafka, step, mine, work, faults, halted>>

----------------------------------------------------------------------------
(* The relay. An epoch is known by the relay that raised it, and is nobody's *)
(* when that one has forgotten it; the same goes for producers. So numbers  *)
(* do not grow and TLC can try any number of faults.                        *)

Connected(r) == Has("session") => lock = r
Numbers(table) == {table[i].seq : i \in Rows} \ {0}
Waiting(p) == \E i \in Of(p) : outbox[i].parked = "yes"
Unnumbered == {i \in Committed : outbox[i].seq = 0 /\ ~Waiting(outbox[i].project)}
Published == {0} \union {outbox[i].seq : i \in {j \in Rows : outbox[j].published}}
Marked(r) == [i \in Rows |->
    [outbox[i] EXCEPT !.published = @ \/ outbox[i].seq \in 1..mine[r].at]]

\* The raise of the epoch waits for transactions that have proved the old one (for share).
Lead(r) ==
    /\ step[r] = "standby" /\ lock = Nobody /\ r \notin halted
    /\ Has("epoch") => ~\E q \in Relays : step[q] = "numbering" /\ Connected(q)
    /\ lock' = r /\ leader' = r
    /\ step' = [step EXCEPT ![r] = "leading"]
    /\ UNCHANGED <<outbox, kafka, mine, work, faults, halted>>

\* initTransactions: waits for a decided transaction, ends an open one.
OpenLog(r) ==
    /\ step[r] = "leading"
    /\ IF Has("transactional.id")
       THEN /\ \A q \in Relays : txn[q].state # "decided"
            /\ producer' = r
            /\ txn' = [q \in Relays |-> IF txn[q].state # "asked" THEN txn[q]
                                        ELSE IF step[q] = "sent" THEN [NoTxn EXCEPT !.state = "aborted"]
                                        ELSE NoTxn]
       ELSE UNCHANGED <<producer, txn>>
    /\ step' = [step EXCEPT ![r] = "opened"]
    /\ UNCHANGED <<postgresql, wire, cursor, mine, work, faults, halted>>

CursorsFound ==
    IF ~Has("cursor") THEN {[at |-> Max(Published), event |-> 0]}
    ELSE IF Has("whole cursor") THEN {cursor}
    ELSE {cursor, Start}

Agree(c) == /\ c.at >= Max(Published)
            /\ c.event # 0 => outbox[c.event].seq = c.at

ReadCursor(r) ==
    /\ step[r] = "opened" /\ Connected(r)
    /\ Has("whole cursor") => \A q \in Relays : txn[q].state # "decided"
    /\ \E c \in CursorsFound :
        IF Agree(c)
        THEN /\ step' = [step EXCEPT ![r] = "ready"]
             /\ mine' = [mine EXCEPT ![r] = c]
        ELSE /\ step' = [step EXCEPT ![r] = "failed closed"]
             /\ UNCHANGED mine
    /\ UNCHANGED <<postgresql, kafka, work, faults, halted>>

\* The PostgreSQL transaction in two steps, for others may commit between a statement's
\* snapshot and its writes.
Candidates ==
    IF Has("by state") THEN Unnumbered
    ELSE {i \in Unnumbered : \A j \in Rows : outbox[j].seq # 0 => j < i}

Look(r) ==
    /\ step[r] = "ready" /\ Connected(r)
    /\ Has("epoch") => leader = r
    /\ \/ Candidates # {}
       \/ \E n \in Numbers(outbox) : n > mine[r].at
       \/ Marked(r) # outbox
    /\ work' = [work EXCEPT ![r] = [ids |-> First(Batch, Ordered(Candidates, Smaller)),
                                    last |-> Max(Numbers(outbox) \union {0})]]
    /\ step' = [step EXCEPT ![r] = "numbering"]
    /\ UNCHANGED <<postgresql, kafka, mine, faults, halted>>

Numbered(r) == [i \in Rows |->
    IF \E k \in DOMAIN work[r].ids : work[r].ids[k] = i /\ (Has("recheck") => outbox[i].seq = 0)
    THEN [Marked(r)[i] EXCEPT !.seq = work[r].last + CHOOSE k \in DOMAIN work[r].ids : work[r].ids[k] = i]
    ELSE Marked(r)[i]]

Unique(table) == \A i, j \in Rows : i # j /\ table[i].seq # 0 => table[i].seq # table[j].seq

Number(r) ==
    /\ step[r] = "numbering" /\ Connected(r)
    /\ LET table == Numbered(r)
           Before(i, j) == table[i].seq < table[j].seq
           rest == First(Batch, Ordered({i \in Rows : table[i].seq > mine[r].at}, Before))
       IN /\ Unique(table)
          /\ outbox' = table
          /\ IF rest = <<>>
             THEN /\ step' = [step EXCEPT ![r] = "ready"]
                  /\ work' = [work EXCEPT ![r] = NoWork]
             ELSE /\ step' = [step EXCEPT ![r] = "sending"]
                  /\ work' = [work EXCEPT ![r] = [ids |-> rest, last |-> table[rest[Len(rest)]].seq]]
    /\ UNCHANGED <<lock, leader, kafka, mine, faults, halted>>

\* Records, offset and the request to commit: until it is handled, nothing of it counts.
Send(r) ==
    /\ step[r] = "sending" /\ txn[r].state = "none"
    /\ Has("transactional.id") => producer = r
    /\ txn' = [txn EXCEPT ![r] = [state |-> "asked", ids |-> work[r].ids,
                                  next |-> [at |-> work[r].last, event |-> work[r].ids[Len(work[r].ids)]]]]
    /\ work' = [work EXCEPT ![r] = NoWork]
    /\ step' = [step EXCEPT ![r] = "sent"]
    /\ UNCHANGED <<postgresql, wire, cursor, producer, mine, faults, halted>>

\* Kafka will never take the record (in the code: found by halving the batch until it is alone);
\* the transaction was aborted, so no doubt is left.
Reject(r) ==
    /\ Poison /\ step[r] = "sending" /\ outbox[work[r].ids[1]].parked # "was"
    /\ txn[r].state = "none" /\ Fault
    /\ Has("transactional.id") => producer = r
    /\ step' = [step EXCEPT ![r] = "parking"]
    /\ UNCHANGED <<postgresql, kafka, mine, work, halted>>

\* The project's numbers beyond the cursor are taken back.
Park(r) ==
    /\ step[r] = "parking" /\ Connected(r)
    /\ Has("epoch") => leader = r
    /\ LET row == work[r].ids[1] IN
        outbox' = [i \in Rows |->
            [outbox[i] EXCEPT !.parked = IF i = row THEN "yes" ELSE @,
                              !.seq = IF i \in Of(outbox[row].project) /\ @ > mine[r].at THEN 0 ELSE @]]
    /\ work' = [work EXCEPT ![r] = NoWork]
    /\ step' = [step EXCEPT ![r] = "ready"]
    /\ UNCHANGED <<lock, leader, kafka, mine, faults, halted>>

\* An operator, after whom Kafka takes the record.
Retry(i) ==
    /\ outbox[i].parked = "yes"
    /\ outbox' = [outbox EXCEPT ![i].parked = "was"]
    /\ UNCHANGED <<lock, leader, kafka, step, mine, work, faults, halted>>

\* The answer comes as soon as the coordinator has decided.
Learn(r) ==
    /\ step[r] = "sent" /\ txn[r].state \in {"decided", "committed"}
    /\ mine' = [mine EXCEPT ![r] = txn[r].next]
    /\ txn' = [txn EXCEPT ![r] = IF @.state = "committed" THEN NoTxn ELSE @]
    /\ step' = [step EXCEPT ![r] = "ready"]
    /\ UNCHANGED <<postgresql, wire, cursor, producer, work, faults, halted>>

NotBy(r, owner) == IF owner = r THEN Nobody ELSE owner

\* Closes both sides and forgets; what was asked of Kafka stays asked.
Restart(r) ==
    /\ step' = [step EXCEPT ![r] = "standby"]
    /\ mine' = [mine EXCEPT ![r] = Start]
    /\ work' = [work EXCEPT ![r] = NoWork]
    /\ lock' = NotBy(r, lock) /\ leader' = NotBy(r, leader) /\ producer' = NotBy(r, producer)
    /\ txn' = [txn EXCEPT ![r] = IF @.state \in {"aborted", "committed"} THEN NoTxn ELSE @]
    /\ UNCHANGED <<outbox, wire, cursor, halted>>

Refused(r) ==
    \/ step[r] \in {"opened", "ready", "numbering", "parking"} /\ ~Connected(r)
    \/ step[r] \in {"ready", "parking"} /\ Has("epoch") /\ leader # r
    \/ step[r] = "numbering" /\ ~Unique(Numbered(r))
    \/ step[r] = "sending" /\ Has("transactional.id") /\ producer # r
    \/ step[r] = "sent" /\ txn[r].state = "aborted"
    \/ step[r] = "failed closed"

GiveUp(r) == Refused(r) /\ Restart(r) /\ UNCHANGED faults

Work(r) ==
    /\ r \notin halted
    /\ \/ OpenLog(r) \/ ReadCursor(r) \/ Look(r) \/ Number(r)
       \/ Send(r) \/ Park(r) \/ Learn(r) \/ GiveUp(r)

----------------------------------------------------------------------------
(* Kafka's coordinator: decides a transaction, then completes it. Between   *)
(* the two the records may be seen already and the offset is pending.       *)

Decide(r) ==
    /\ txn[r].state = "asked"
    /\ wire' = wire \o txn[r].ids
    /\ txn' = [txn EXCEPT ![r].state = "decided"]
    /\ UNCHANGED <<postgresql, cursor, producer, step, mine, work, faults, halted>>

Complete(r) ==
    /\ txn[r].state = "decided"
    /\ cursor' = IF Has("cursor") THEN txn[r].next ELSE cursor
    /\ txn' = [txn EXCEPT ![r] = IF step[r] = "sent" THEN [@ EXCEPT !.state = "committed"] ELSE NoTxn]
    /\ UNCHANGED <<postgresql, wire, producer, step, mine, work, faults, halted>>

\* Nobody commits it any more: the transaction times out.
Expire(r) ==
    /\ txn[r].state = "asked" /\ (step[r] # "sent" \/ r \in halted)
    /\ txn' = [txn EXCEPT ![r] = NoTxn]
    /\ UNCHANGED <<postgresql, wire, cursor, producer, step, mine, work, faults, halted>>

----------------------------------------------------------------------------
(* What goes wrong.                                                         *)

\* Killed, or an exception such as no answer in time: a commit may happen all the same, or not.
Crash(r) == step[r] # "standby" /\ r \notin halted /\ Fault /\ Restart(r)

Abort(r) ==
    /\ txn[r].state = "asked" /\ step[r] = "sent" /\ Fault
    /\ txn' = [txn EXCEPT ![r] = [NoTxn EXCEPT !.state = "aborted"]]
    /\ UNCHANGED <<postgresql, wire, cursor, producer, step, mine, work, halted>>

Silent(r) == r \in halted /\ (Has("idle transaction") \/ step[r] # "numbering")

\* PostgreSQL ends the session: it was silent, the network was cut, or PostgreSQL was killed.
Drop(r) ==
    /\ lock = r /\ lock' = Nobody
    /\ IF Silent(r) THEN UNCHANGED faults ELSE Fault
    /\ UNCHANGED <<outbox, leader, kafka, step, mine, work, halted>>

Halt(r) ==
    /\ r \notin halted /\ Cardinality(halted) < MaxHalted
    /\ halted' = halted \union {r}
    /\ UNCHANGED <<postgresql, kafka, step, mine, work, faults>>

Next ==
    \/ \E p \in Projects : Insert(p)
    \/ \E i \in Rows : Commit(i) \/ Retry(i)
    \/ \E r \in Relays :
        \/ Lead(r) \/ Work(r)
        \/ Decide(r) \/ Complete(r) \/ Expire(r)
        \/ Crash(r) \/ Abort(r) \/ Reject(r) \/ Drop(r) \/ Halt(r)

Spec == Init /\ [][Next]_vars

(* Whoever can go on does so in the end, operators too; use cases and faults *)
(* need not.                                                                *)
FairSpec ==
    /\ Spec
    /\ WF_vars(\E r \in Relays : Lead(r))
    /\ \A i \in 1..MaxRows : WF_vars(i \in Rows /\ Retry(i))
    /\ \A r \in Relays :
        /\ WF_vars(Work(r))
        /\ WF_vars(Decide(r) \/ Expire(r)) /\ WF_vars(Complete(r))
        /\ WF_vars(Silent(r) /\ Drop(r))

----------------------------------------------------------------------------
(* What is promised.                                                        *)

\* Neither mark nor cursor passes an event that is not on the wire.
NoLoss == \A i \in Rows :
    outbox[i].published \/ outbox[i].seq \in 1..cursor.at => OnWire(i)

NoDuplicate == \A j, k \in DOMAIN wire : j # k => wire[j] # wire[k]

InOrder == \A j, k \in DOMAIN wire :
    j < k /\ outbox[wire[j]].project = outbox[wire[k]].project
        => outbox[wire[j]].version <= outbox[wire[k]].version

\* Only what was committed, and nothing before what came before it.
NoSkip == \A k \in DOMAIN wire :
    /\ wire[k] \in Committed
    /\ \A i \in Of(outbox[wire[k]].project) \intersect Committed :
        outbox[i].version < outbox[wire[k]].version => \E j \in 1..(k - 1) : wire[j] = i

\* Refusing to start needs a person, so it must not happen by mere crashes.
NoFalseAlarm == \A r \in Relays : step[r] # "failed closed"

\* NoLoss, seen from the other end: whatever was committed gets there.
AllArrive == \A i \in 1..MaxRows : (i \in Rows /\ i \in Committed) ~> OnWire(i)
=============================================================================
