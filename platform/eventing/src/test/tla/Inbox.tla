------------------------------- MODULE Inbox -------------------------------
(* From the wire to the effect: Receiver, InboxTable, InboxWorker.          *)
(*                                                                          *)
(* The wire is one partition that keeps what Relay promises. Kafka may give *)
(* it to another receiver at any time while the old one still has a record  *)
(* in hand, and may bring again whatever is not acknowledged, or even what  *)
(* is. A worker may be killed, fail or lose its session while it works.     *)
(*                                                                          *)
(* Without is empty for the real inbox. ProtocolTest names defences there   *)
(* that are taken away:                                                     *)
(*   store first      a record is acknowledged when it is stored            *)
(*   unique           the inbox takes an event id once                      *)
(*   stream           a worker claims a project's stream, and its next      *)
(*                    version; otherwise any row that nobody has locked     *)
(*   one transaction  effect and mark are committed together                *)
(*                                                                          *)
(* unique and stream stand in for one another in NoDuplicate: only without  *)
(* both something happens twice. stream alone carries InOrder.              *)
EXTENDS Integers, Sequences, FiniteSets, TLC

CONSTANTS Receivers, Workers, Projects,
          MaxWire,    \* records that arrive
          MaxRows,    \* rows the inbox can hold, of interest only without unique
          MaxFaults,  \* Unlimited, or how often something goes wrong
          Without

VARIABLES wire,     \* records in order: project, version
          acked,    \* offset up to which Kafka knows them received
          at,       \* the record that each receiver has in hand, 0 if none
          stored,   \* receivers that have done the first of storing and acknowledging it
          inbox,    \* rows in order of arrival: project, version, processed
          stream,   \* each project's version that was processed last
          claim,    \* the row that each worker has locked, 0 if none
          begun,    \* workers whose effect is committed, but not its mark
          effects,  \* what took effect, in order
          faults

vars == <<wire, acked, at, stored, inbox, stream, claim, begun, effects, faults>>
receiving == <<wire, acked, at, stored>>
working == <<stream, claim, begun, effects>>

Unlimited == -1
Has(defence) == defence \notin Without
Symmetry == Permutations(Receivers) \union Permutations(Workers) \union Permutations(Projects)

Rows == DOMAIN inbox
Event(row) == [project |-> row.project, version |-> row.version]
Stored(event) == \E i \in Rows : Event(inbox[i]) = event

Init ==
    /\ wire = <<>> /\ acked = 0
    /\ at = [c \in Receivers |-> 0] /\ stored = {}
    /\ inbox = <<>>
    /\ stream = [p \in Projects |-> 0]
    /\ claim = [w \in Workers |-> 0] /\ begun = {}
    /\ effects = <<>> /\ faults = 0

Fault ==
    IF MaxFaults = Unlimited THEN UNCHANGED faults
    ELSE faults < MaxFaults /\ faults' = faults + 1

Arrive(p) ==
    /\ Len(wire) < MaxWire
    /\ wire' = Append(wire, [project |-> p,
                             version |-> Cardinality({k \in DOMAIN wire : wire[k].project = p}) + 1])
    /\ UNCHANGED <<acked, at, stored, inbox, working, faults>>

----------------------------------------------------------------------------
(* Receivers.                                                               *)

Take(c) ==
    /\ at[c] = 0 /\ acked < Len(wire)
    /\ at' = [at EXCEPT ![c] = acked + 1]
    /\ UNCHANGED <<wire, acked, stored, inbox, working, faults>>

Row(c) == [project |-> wire[at[c]].project, version |-> wire[at[c]].version, processed |-> FALSE]

Insert(c) ==
    IF Has("unique") /\ Stored(wire[at[c]]) THEN UNCHANGED inbox
    ELSE Len(inbox) < MaxRows /\ inbox' = Append(inbox, Row(c))

Store(c) ==
    /\ at[c] # 0
    /\ IF Has("store first")
       THEN /\ c \notin stored /\ stored' = stored \union {c} /\ UNCHANGED at
       ELSE /\ c \in stored /\ stored' = stored \ {c} /\ at' = [at EXCEPT ![c] = 0]
    /\ Insert(c)
    /\ UNCHANGED <<wire, acked, working, faults>>

Ack(c) ==
    /\ at[c] # 0
    /\ IF Has("store first")
       THEN /\ c \in stored /\ stored' = stored \ {c} /\ at' = [at EXCEPT ![c] = 0]
       ELSE /\ c \notin stored /\ stored' = stored \union {c} /\ UNCHANGED at
    /\ acked' = at[c]
    /\ UNCHANGED <<wire, inbox, working, faults>>

\* Killed, or its partition was given away: what it had in hand is forgotten.
Lose(c) ==
    /\ at[c] # 0 /\ Fault
    /\ at' = [at EXCEPT ![c] = 0] /\ stored' = stored \ {c}
    /\ UNCHANGED <<wire, acked, inbox, working>>

\* Kafka forgot an acknowledgement.
Rewind ==
    /\ acked > 0 /\ Fault /\ acked' = acked - 1
    /\ UNCHANGED <<wire, at, stored, inbox, working>>

----------------------------------------------------------------------------
(* Workers.                                                                 *)

Next(i) == \* the row whose turn it is
    /\ inbox[i].version = stream[inbox[i].project] + 1
    /\ \A w \in Workers : claim[w] # 0 => inbox[claim[w]].project # inbox[i].project

Free(i) == ~inbox[i].processed /\ \A w \in Workers : claim[w] # i

Claim(w) ==
    /\ claim[w] = 0
    /\ \E i \in Rows :
        /\ IF Has("stream") THEN Next(i) ELSE Free(i) /\ \A j \in 1..(i - 1) : ~Free(j)
        /\ claim' = [claim EXCEPT ![w] = i]
    /\ UNCHANGED <<receiving, inbox, stream, begun, effects, faults>>

Marked(w) ==
    /\ inbox' = [inbox EXCEPT ![claim[w]].processed = TRUE]
    /\ stream' = [stream EXCEPT ![inbox[claim[w]].project] = inbox[claim[w]].version]
    /\ claim' = [claim EXCEPT ![w] = 0]

Effect(w) == effects' = Append(effects, Event(inbox[claim[w]]))

Commit(w) ==
    /\ claim[w] # 0
    /\ IF Has("one transaction") THEN Marked(w) /\ Effect(w) /\ UNCHANGED begun
       ELSE IF w \notin begun THEN Effect(w) /\ begun' = begun \union {w} /\ UNCHANGED <<inbox, stream, claim>>
       ELSE Marked(w) /\ begun' = begun \ {w} /\ UNCHANGED effects
    /\ UNCHANGED <<receiving, faults>>

\* Killed, refused by the use case, or without its session: PostgreSQL rolls back.
RollBack(w) ==
    /\ claim[w] # 0 /\ Fault
    /\ claim' = [claim EXCEPT ![w] = 0] /\ begun' = begun \ {w}
    /\ UNCHANGED <<receiving, inbox, stream, effects>>

Step ==
    \/ \E p \in Projects : Arrive(p)
    \/ \E c \in Receivers : Take(c) \/ Store(c) \/ Ack(c) \/ Lose(c)
    \/ \E w \in Workers : Claim(w) \/ Commit(w) \/ RollBack(w)
    \/ Rewind

Spec == Init /\ [][Step]_vars

FairSpec ==
    /\ Spec
    /\ \A c \in Receivers : WF_vars(Take(c) \/ Store(c) \/ Ack(c))
    /\ \A w \in Workers : WF_vars(Claim(w) \/ Commit(w))

----------------------------------------------------------------------------
(* What is promised.                                                        *)

NoLoss == \A k \in 1..acked : Stored(wire[k])

NoDuplicate == \A j, k \in DOMAIN effects : j # k => effects[j] # effects[k]

InOrder == \A j, k \in DOMAIN effects :
    j < k /\ effects[j].project = effects[k].project => effects[j].version <= effects[k].version

NoSkip == \A k \in DOMAIN effects : \A v \in 1..(effects[k].version - 1) :
    \E j \in 1..(k - 1) : effects[j] = [project |-> effects[k].project, version |-> v]

AllTakeEffect == \A k \in 1..MaxWire :
    k \in DOMAIN wire ~> (k \in DOMAIN wire /\ \E j \in DOMAIN effects : effects[j] = wire[k])
=============================================================================
