package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value in a body is not of the form that is asked; its message finishes the sentence "expected …". */
final class ExpectedException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    ExpectedException(JsonParser at, String form) {
        super(at, form);
    }
}
