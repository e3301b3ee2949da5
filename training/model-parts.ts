/** The parts of a model file as training adds them, one after the other. */
import { z } from 'zod';
import { Analyser } from '../src/language/analyse.js';
import {
  type IntegerType,
  type ModelFile,
  modelFileBytes,
  parseModelFile,
  type Tensor,
  type TensorTypes,
} from '../src/language/model-file.js';
import { withoutAuxiliary } from './network/auxiliary.js';
import type { TrainedPart } from './parser.js';

export class ModelParts {
  private readonly parts: Record<string, unknown> = {};
  private readonly tensors: Tensor[] = [];
  private types: TensorTypes = {};

  /** Adds a part; what was only asked while learning is left out. */
  add(name: string, { part, tensors, types }: TrainedPart): this {
    this.parts[name] = part;
    this.tensors.push(...withoutAuxiliary(tensors));
    this.types = { ...this.types, ...types };
    return this;
  }

  /** Adds a part of a model file as it is, but for the settings given, with the tensors that are its own. */
  keep(
    name: string,
    model: ModelFile,
    isOwn: (tensor: string) => boolean,
    settings: Readonly<Record<string, unknown>> = {},
  ): this {
    const types: Record<string, IntegerType> = {};
    const tensors: Tensor[] = [];
    for (const [tensor, type] of model.tensorTypes) {
      if (!isOwn(tensor)) continue;
      tensors.push(model.tensor(tensor));
      if (type !== 'f32') types[tensor] = type;
    }
    const part = model.part(name, z.record(z.string(), z.unknown()));
    return this.add(name, { part: { ...part, ...settings }, tensors, types });
  }

  /** Another with the same parts. */
  copy(): ModelParts {
    const copy = new ModelParts();
    Object.assign(copy.parts, this.parts);
    copy.tensors.push(...this.tensors);
    copy.types = this.types;
    return copy;
  }

  /** An analyser with the parts so far: each part is learnt on what those before it say, as it will find it in use. */
  analyser(): Analyser {
    return new Analyser(parseModelFile(this.bytes(), 'the model in training'));
  }

  bytes(): Uint8Array {
    return modelFileBytes(this.parts, this.tensors, this.types);
  }
}
