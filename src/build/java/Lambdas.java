import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes of each lambda and method reference of a class an object of a companion class, in place of one of a class that is made at run time. */
final class Lambdas extends ClassVisitor {
    private final Companions companions;

    Lambdas(ClassVisitor next, Companions companions) {
        super(Opcodes.ASM9, next);
        this.companions = companions;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") && bootstrap.getName().equals("metafactory")) {
                    Lambda lambda = new Lambda(called, Type.getType(shape), (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
                    Companion companion = companions.of(lambda.type());
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, companion.name(), companion.add(lambda), shape, false);
                } else {
                    super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                }
            }
        };
    }
}
