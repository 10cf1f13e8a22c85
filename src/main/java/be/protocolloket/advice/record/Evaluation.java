package be.protocolloket.advice.record;

import be.protocolloket.advice.FollowUp;
import java.time.Instant;
import java.util.UUID;

/** What the parties decided to do with an advice. */
public record Evaluation(UUID adviceId, FollowUp followUp, String motivation, UUID by, Instant at) {}
