package io.deliverykit.acceptance;

/**
 * How a disputed line was settled (争议处理, AC-03).
 *
 * @param line the line of the note
 * @param how what sales agreed with production and logistics
 * @param signedBy who signed for the customer; empty where the customer accepts no more than before
 */
public record Settlement(String line, String how, String signedBy) {}
