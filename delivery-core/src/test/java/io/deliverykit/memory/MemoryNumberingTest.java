package io.deliverykit.memory;

import io.deliverykit.port.Numbering;
import io.deliverykit.testkit.NumberingContract;

class MemoryNumberingTest implements NumberingContract {
    private final Numbering numbering = new MemoryNumbering();

    @Override
    public Numbering numbering() {
        return numbering;
    }
}
