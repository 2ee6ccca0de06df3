package org.folkmoot.tagging.learning;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/**
 * Kernel ridge regression for several targets, with leave-one-out predictions in closed form: {@code a = (K + l I)^-1
 * Y}, and the prediction for a held-out row is {@code y_i - a_i / ((K + l I)^-1)_ii} (Rifkin and Lippert, "Notes on
 * Regularized Least Squares", 2007).
 */
final class DualRidge {
    private final DMatrixRMaj inverseOfLower;
    private final double[] inverseDiagonal;

    /**
     * Factorises the kernel matrix.
     *
     * @param kernel symmetric kernel matrix; overwritten
     * @param ridge penalty, above zero, in the units of the kernel
     */
    DualRidge(DMatrixRMaj kernel, double ridge) {
        int size = kernel.numRows;
        for (int i = 0; i < size; i++) {
            kernel.add(i, i, ridge);
        }
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(size, true);
        if (!cholesky.decompose(kernel)) {
            throw new IllegalStateException("a kernel with a ridge is positive definite");
        }
        inverseOfLower = cholesky.getT(null);
        invertLower(inverseOfLower.data, size);
        inverseDiagonal = new double[size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double each = inverseOfLower.get(row, column);
                inverseDiagonal[column] += each * each;
            }
        }
    }

    /**
     * In place and row by row for sequential memory access, many times faster than column by column at a thousand rows.
     */
    private static void invertLower(double[] lower, int size) {
        double[] row = new double[size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(lower, i * size, row, 0, i + 1);
            double diagonal = row[i];
            Arrays.fill(lower, i * size, i * size + i, 0);
            for (int k = 0; k < i; k++) {
                double factor = row[k];
                for (int j = 0; j <= k; j++) {
                    lower[i * size + j] -= factor * lower[k * size + j];
                }
            }
            for (int j = 0; j < i; j++) {
                lower[i * size + j] /= diagonal;
            }
            lower[i * size + i] = 1 / diagonal;
        }
    }

    /** The coefficient of each row for each target. */
    DMatrixRMaj solve(DMatrixRMaj targets) {
        DMatrixRMaj half = new DMatrixRMaj(targets.numRows, targets.numCols);
        CommonOps_DDRM.mult(inverseOfLower, targets, half);
        DMatrixRMaj coefficients = new DMatrixRMaj(targets.numRows, targets.numCols);
        CommonOps_DDRM.multTransA(inverseOfLower, half, coefficients);
        return coefficients;
    }

    /** The leave-one-out prediction for a row. */
    double leftOut(DMatrixRMaj targets, DMatrixRMaj coefficients, int row, int target) {
        return targets.get(row, target) - coefficients.get(row, target) / inverseDiagonal[row];
    }
}
