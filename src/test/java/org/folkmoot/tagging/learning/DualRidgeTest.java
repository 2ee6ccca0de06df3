package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;

class DualRidgeTest {
    private static final double RIDGE = 0.7;

    private final Random random = new Random(3);
    private final DMatrixRMaj rows = RandomMatrices_DDRM.rectangle(12, 5, -1, 1, random);
    private final DMatrixRMaj targets = RandomMatrices_DDRM.rectangle(12, 2, -1, 1, random);

    private static DMatrixRMaj kernel(DMatrixRMaj rows) {
        DMatrixRMaj kernel = new DMatrixRMaj(rows.numRows, rows.numRows);
        CommonOps_DDRM.multTransB(rows, rows, kernel);
        return kernel;
    }

    @Test
    void solvesTheSystem() {
        DMatrixRMaj system = kernel(rows);
        for (int i = 0; i < 12; i++) {
            system.add(i, i, RIDGE);
        }
        DMatrixRMaj back = new DMatrixRMaj(12, 2);
        CommonOps_DDRM.mult(system, new DualRidge(kernel(rows), RIDGE).solve(targets), back);
        assertThat(back.data).containsExactly(targets.data, within(1e-9));
    }

    @Test
    void leaveOneOutEqualsTrainingWithoutTheRow() {
        DualRidge all = new DualRidge(kernel(rows), RIDGE);
        DMatrixRMaj coefficients = all.solve(targets);
        for (int left = 0; left < 12; left++) {
            DMatrixRMaj others = without(rows, left);
            DMatrixRMaj fewer = new DualRidge(kernel(others), RIDGE).solve(without(targets, left));
            for (int target = 0; target < 2; target++) {
                double told = 0;
                for (int i = 0; i < 11; i++) {
                    for (int d = 0; d < 5; d++) {
                        told += fewer.get(i, target) * others.get(i, d) * rows.get(left, d);
                    }
                }
                assertThat(all.leftOut(targets, coefficients, left, target)).isCloseTo(told, within(1e-9));
            }
        }
    }

    private static DMatrixRMaj without(DMatrixRMaj matrix, int row) {
        DMatrixRMaj fewer = new DMatrixRMaj(matrix.numRows - 1, matrix.numCols);
        for (int i = 0; i < fewer.numRows; i++) {
            for (int j = 0; j < fewer.numCols; j++) {
                fewer.set(i, j, matrix.get(i < row ? i : i + 1, j));
            }
        }
        return fewer;
    }
}
