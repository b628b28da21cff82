package io.deliverykit.testkit;

import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.port.Numbering;

class MemoryNumberingTest implements NumberingContract {
    private final Numbering numbering = new MemoryNumbering();

    @Override
    public Numbering numbering() {
        return numbering;
    }
}
