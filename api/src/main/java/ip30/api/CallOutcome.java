package ip30.api;

import org.jspecify.annotations.Nullable;

/**
 * How a call went, in words of our own only: the route stands for the path, counts stand for what was sent.
 *
 * @param requestId Lambda's; null when the call does not come through Lambda
 * @param gatewayRequestId as the event gives it; null when it gives none
 * @param route method and path of a known path, else "unknown"
 * @param failure what defect or lack the call ran into; null for none
 * @param nanos from the event's arrival to the answer, which is yet to be written
 */
public record CallOutcome(
        @Nullable String requestId,
        @Nullable String gatewayRequestId,
        String route,
        int status,
        AnswerCounts counts,
        @Nullable Throwable failure,
        long nanos) {}
