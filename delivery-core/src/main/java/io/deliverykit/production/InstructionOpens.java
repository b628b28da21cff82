package io.deliverykit.production;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.quality.QualityInspectionCommands.InspectFinished;
import java.util.stream.Collectors;

/** The documents that a {@link ProductionInstruction} opens on its way. */
final class InstructionOpens {
    private InstructionOpens() {}

    /** When the goods are made: their final inspection (PN-07). */
    static InspectFinished inspection(Filed<ProductionInstruction> instruction) {
        Making making = instruction.content().making();
        String goods = instruction.content().lines().stream()
                .map(InstructedLine::product)
                .distinct()
                .collect(Collectors.joining(", "));
        return new InspectFinished(instruction.ref(), goods, making.batch(), making.makers());
    }

    /** One inspection for the goods as they were first made, and one more each time that they are made again. */
    static int lot(ProductionInstruction instruction) {
        return instruction.making().lot();
    }
}
