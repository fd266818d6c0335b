package com.azuvio.crmconnect.gateway.problem;

/**
 * One field of a request that is refused, as the services name them, too.
 *
 * @param field its path ({@code roles[0]})
 * @param code stable, in words with dashes
 * @param message in words for a person
 */
record FieldProblem(String field, String code, String message) {}
