// 進捗チェック 0.1.0: built from src/ by `npm run build`; do not edit.
/** @OnlyCurrentDoc */
"use strict";
var Shinchoku = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    clearHighlights: () => clearHighlights3,
    createReport: () => createReport,
    createSummary: () => createSummary,
    highlightMissingYears: () => highlightMissingYears2,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    pageApplyFixes: () => pageApplyFixes,
    pageCheckTable: () => pageCheckTable,
    pageClearHighlights: () => pageClearHighlights,
    pageFingerprint: () => pageFingerprint,
    pageFixHistory: () => pageFixHistory,
    pageGoToCell: () => pageGoToCell,
    pageHighlight: () => pageHighlight,
    pageIgnore: () => pageIgnore,
    pageImportSettings: () => pageImportSettings,
    pageMakeTab: () => pageMakeTab,
    pageOpenTab: () => pageOpenTab,
    pagePlanFixes: () => pagePlanFixes,
    pagePlanTakeBack: () => pagePlanTakeBack,
    pageReadSettings: () => pageReadSettings,
    pageReadTable: () => pageReadTable,
    pageRestore: () => pageRestore,
    pageSaveSettings: () => pageSaveSettings,
    pageTakeBack: () => pageTakeBack,
    removeDropdowns: () => removeDropdowns3,
    setDropdowns: () => setDropdowns2,
    showFixHistory: () => showFixHistory,
    showHelp: () => showHelp2,
    showSettings: () => showSettings2,
    validateTable: () => validateTable
  });

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
      return value.toString();
    return value;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return (desc == null ? void 0 : desc.get) ? desc.get.raw : desc == null ? void 0 : desc.value;
  }
  function sourceShape(schema) {
    var _a3;
    return (_a3 = rawShape(schema._zod.def)) != null ? _a3 : schema._zod.def.shape;
  }
  function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
      get() {
        const value = getter();
        assignProp(this, key, value);
        return value;
      },
      enumerable: true,
      configurable: true
    });
  }
  function putProp(target, key, value) {
    if (key in target)
      assignProp(target, key, value);
    else
      target[key] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key);
      if (!desc.enumerable)
        continue;
      if (desc.get) {
        deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        });
      } else
        putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
  }
  function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key);
      if (!desc.enumerable)
        continue;
      if (desc.get)
        deferProp(target, key, () => source[key]);
      else
        putProp(target, key, desc.value);
    }
  }
  function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
      const descriptors = Object.getOwnPropertyDescriptors(def);
      Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  function isPlainObject(o) {
    if (isObject(o) === false)
      return false;
    const ctor = o.constructor;
    if (ctor === void 0)
      return true;
    if (typeof ctor !== "function")
      return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false)
      return false;
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
      return false;
    }
    return true;
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
  }))();
  function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
  }
  function maskedKeys(schema, mask) {
    var _a3;
    const raw = sourceShape(schema);
    const keys = [];
    for (const key of Reflect.ownKeys(mask)) {
      if (!((_a3 = Object.getOwnPropertyDescriptor(raw, key)) == null ? void 0 : _a3.enumerable)) {
        throw new Error(`Unrecognized key: "${String(key)}"`);
      }
      if (mask[key])
        keys.push(key);
    }
    return keys;
  }
  function extend(schema, shape) {
    if (!isPlainObject(shape)) {
      throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      const existingShape = sourceShape(schema);
      for (const key of Reflect.ownKeys(shape)) {
        if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
          throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
      }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
  function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
  }
  function aborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a4;
      var _a3;
      (_a4 = (_a3 = iss).path) != null ? _a4 : _a3.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message == null ? void 0 : message.message;
  }
  function sizeCaps(defChecks) {
    var _a3, _b;
    const caps = [];
    for (const ch of defChecks != null ? defChecks : []) {
      const d = ch._zod.def;
      if (!/_(length|size)$|_equals$/.test(d.check))
        break;
      const max = (_b = (_a3 = d.maximum) != null ? _a3 : d.length) != null ? _b : d.size;
      if (max >= 0)
        caps.push([max, ch]);
    }
    return caps;
  }
  function attachSchema(issues, start, inst) {
    var _a4;
    var _a3;
    for (let i = start; i < issues.length; i++) {
      (_a4 = (_a3 = issues[i]).schema) != null ? _a4 : _a3.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a3;
    const traits = (_b = (_a4 = iss.inst) == null ? void 0 : _a4._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a3 = iss).schema) != null ? _c : _a3.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count--;
        i++;
      }
    }
    return count;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
      return {
        message: iss,
        code: "custom",
        input,
        inst
      };
    }
    return { ...iss };
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get)
        Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else
        defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
  }
  function hide(inst, key, value) {
    return own(inst, key, value, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
          broke = broke || outer;
          return value;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value });
      }
    });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
      return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key, desc);
        desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a3;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own2 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own2;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own2;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a3 = params == null ? void 0 : params.Parent) != null ? _a3 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      var _a4;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a4 = globalThis.__zod_globalConfig) == null ? void 0 : _a4.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: (inst) => {
        var _a4, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a4 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a4.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globalThis).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a3;
    const internals = this._zod;
    (_a3 = internals.message) != null ? _a3 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value = () => this.message;
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          return value;
        },
        set(value) {
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a3 = _params == null ? void 0 : _params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a3 = params == null ? void 0 : params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a4, _b;
    var _a3;
    (_a4 = inst._zod) != null ? _a4 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a3 = inst._zod).onattach) != null ? _b : _a3.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    var _a3;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a3 = def.format) == null ? void 0 : _a3.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input,
            inst
          });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          } else {
            payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
      if (input > maximum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
      if (length >= def.minimum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_small",
        minimum: def.minimum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a4, _b2;
    var _a3, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a4 = (_a3 = inst._zod).check) != null ? _a4 : _a3.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
      payload.value = def.tx(payload.value);
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a4, _b;
    var _a3;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a4 = (_a3 = inst._zod).deferred) != null ? _a4 : _a3.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks2 = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks2(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks2(result2, checks, ctx));
        }
        return runChecks2(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
      own(this, "~standard", value);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_) {
        }
        return validateAsync(inst, value);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a3 = def.pattern) != null ? _a3 : anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Boolean(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "boolean")
        return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
  });
  function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
      return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse2 = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !(ctx == null ? void 0 : ctx.skipChecks) && (ctx == null ? void 0 : ctx.direction) !== "backward") {
        for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
          if (n > max && ch._zod.def.when(payload)) {
            const start = payload.issues.length;
            ch._zod.check(payload);
            payload.issues[start].continue = false;
            attachSchema(payload.issues, start, inst);
            return payload;
          }
        }
      }
      return parse2(payload, ctx);
    };
  }
  var arraySize = (input) => Array.isArray(input) ? input.length : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          expected: "array",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item = input[i];
        const result = def.element._zod.run({
          value: item,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
        } else {
          handleArrayResult(result, payload, i);
          if (abortEarly && result.issues.length !== 0 && aborted(result))
            break;
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a3, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a3 = def.shape) == null ? void 0 : _a3[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key))
        continue;
      if (key === "__proto__") {
        if (t === "never")
          unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a3 = def.shape) != null ? _a3 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key].add(v);
          if (field.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value != null ? value : value = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
      if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst,
      errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
    });
    return final;
  }
  var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    defineLazyInternal(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0)
            return result;
          results.push(result);
        }
      }
      if (!async)
        return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  function discriminatorMap(def) {
    var _a3;
    const map = /* @__PURE__ */ new Map();
    for (const option of def.options) {
      const values = (_a3 = option._zod.propValues) == null ? void 0 : _a3[def.discriminator];
      if (!values || values.size === 0)
        throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
      for (const value of values) {
        if (map.has(value)) {
          if (value !== void 0)
            throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map.set(value, null);
        } else {
          map.set(value, option);
        }
      }
    }
    return map;
  }
  var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    defineLazyInternal(inst, "propValues", (zod) => {
      var _a3, _b;
      const propValues = {};
      let undefinedCount = 0;
      for (const option of zod.def.options) {
        const pv = option._zod.propValues;
        if (!pv || Object.keys(pv).length === 0)
          throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
        if ((_a3 = pv[zod.def.discriminator]) == null ? void 0 : _a3.has(void 0))
          undefinedCount++;
        for (const [k, v] of Object.entries(pv)) {
          if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
            assignProp(propValues, k, /* @__PURE__ */ new Set());
          }
          for (const val of v) {
            propValues[k].add(val);
          }
        }
      }
      if (!zod.def.unionFallback && undefinedCount > 1)
        (_b = propValues[zod.def.discriminator]) == null ? void 0 : _b.delete(void 0);
      return propValues;
    });
    def.options.forEach((option, i) => {
      const propShape = rawShape(option._zod.def);
      if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
        throw new Error(`Invalid discriminated union option at index "${i}"`);
      }
    });
    const disc = cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({
          code: "invalid_type",
          expected: "object",
          input,
          inst
        });
        return payload;
      }
      const value = input == null ? void 0 : input[def.discriminator];
      const opt = disc.value.get(value);
      if (opt && (value !== void 0 || ctx.direction !== "backward")) {
        return opt._zod.run(payload, ctx);
      }
      if (def.unionFallback || ctx.direction === "backward") {
        return _super(payload, ctx);
      }
      payload.issues.push({
        code: "invalid_union",
        errors: [],
        note: "No matching discriminator",
        discriminator: def.discriminator,
        options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
        input,
        path: [def.discriminator],
        inst
      });
      return payload;
    };
  });
  var $ZodTuple = /* @__PURE__ */ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          input,
          inst,
          expected: "tuple",
          code: "invalid_type"
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
      const proms = [];
      const optinStart = getTupleOptStart(items, "optin");
      const optoutStart = getTupleOptStart(items, "optout");
      if (!def.rest) {
        if (input.length < optinStart) {
          payload.issues.push({
            code: "too_small",
            minimum: optinStart,
            inclusive: true,
            input,
            inst,
            origin: "array"
          });
          return payload;
        }
        if (input.length > items.length) {
          payload.issues.push({
            code: "too_big",
            maximum: items.length,
            inclusive: true,
            input,
            inst,
            origin: "array"
          });
        }
      }
      const itemResults = new Array(items.length);
      const abortEarly = def.rest ? ctx == null ? void 0 : ctx.abortEarly : void 0;
      let itemAborted = false;
      for (let i = 0; i < items.length; i++) {
        const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((rr) => {
            itemResults[i] = rr;
          }));
        } else {
          itemResults[i] = r;
          if (abortEarly && !itemAborted && r.issues.length)
            itemAborted = aborted(r);
        }
      }
      if (def.rest && !itemAborted) {
        let i = items.length - 1;
        const rest = input.slice(items.length);
        let seen = payload.issues.length;
        for (const el of rest) {
          if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
              break;
            seen = payload.issues.length;
          }
          i++;
          const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((r) => handleTupleResult(r, payload, i)));
          } else {
            handleTupleResult(result, payload, i);
          }
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
      }
      return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
  });
  function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
      const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
      if (!omittable)
        return i + 1;
    }
    return 0;
  }
  function handleTupleResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
    for (let i = 0; i < items.length; i++) {
      const r = itemResults[i];
      const isPresent = i < input.length;
      if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
        final.value.length = i;
        break;
      }
      if (r.issues.length) {
        if (!isPresent && i >= optoutStart) {
          final.value.length = i;
          break;
        }
        final.issues.push(...prefixIssues(i, r.issues));
      }
      final.value[i] = r.value;
    }
    for (let i = final.value.length - 1; i >= input.length; i--) {
      if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
        final.value.length = i;
      } else {
        break;
      }
    }
    return final;
  }
  var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isPlainObject(input)) {
        payload.issues.push({
          expected: "record",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = /* @__PURE__ */ new Set();
        for (const key of values) {
          if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
            recordKeys.add(typeof key === "number" ? key.toString() : key);
            if (key === "__proto__")
              continue;
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (keyResult.issues.length) {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key,
                path: [key],
                inst
              });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__")
              continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...prefixIssues(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
        }
        let unrecognized;
        for (const key in input) {
          if (!recordKeys.has(key)) {
            if (def.mode === "loose") {
              if (key === "__proto__")
                continue;
              payload.value[key] = input[key];
            } else {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key);
            }
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let unrecognized;
        for (const key of Reflect.ownKeys(input)) {
          if (key === "__proto__")
            continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key))
            continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
          if (checkNumericKey) {
            const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
            if (retryResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (retryResult.issues.length === 0) {
              keyResult = retryResult;
            }
          }
          if (keyResult.issues.length) {
            if (def.mode === "loose") {
              payload.value[key] = input[key];
            } else if (values) {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key);
            } else {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key,
                path: [key],
                inst
              });
            }
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values,
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values: def.values,
        input,
        inst
      });
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted")
          return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise)
          return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
  var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
    });
    defineLazyInternal(inst, "values", (zod) => {
      return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === null)
        return payload;
      return def.innerType._zod.run(payload, ctx);
    };
  });
  var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
      return payload;
    };
    inst._zod.check = (payload) => {
      const input = payload.value;
      const r = def.fn(input);
      if (r instanceof Promise) {
        return r.then((r2) => handleRefineResult(r2, payload, input, inst));
      }
      handleRefineResult(r, payload, input, inst);
      return;
    };
  });
  function handleRefineResult(result, payload, input, inst) {
    var _a3;
    if (!result) {
      const _iss = {
        code: "custom",
        input,
        inst,
        // incorporates params.error into issue reporting
        path: [...(_a3 = inst._zod.def.path) != null ? _a3 : []],
        // incorporates params.error into issue reporting
        continue: !inst._zod.def.abort
        // params: inst._zod.def.params,
      };
      if (inst._zod.def.params)
        _iss.params = inst._zod.def.params;
      payload.issues.push(issue(_iss));
    }
  }

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _boolean(Class, params) {
    return new Class({
      type: "boolean",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _unknown(Class) {
    return new Class({
      type: "unknown"
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _positive(params) {
    return /* @__PURE__ */ _gt(0, params);
  }
  // @__NO_SIDE_EFFECTS__
  function _nonnegative(params) {
    return /* @__PURE__ */ _gte(0, params);
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
      check: "min_length",
      ...normalizeParams(params),
      minimum
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _overwrite(tx) {
    return new $ZodCheckOverwrite({
      check: "overwrite",
      tx
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _toUpperCase() {
    return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
  }
  // @__NO_SIDE_EFFECTS__
  function _refine(Class, fn, _params) {
    const schema = new Class({
      type: "custom",
      check: "custom",
      fn,
      ...normalizeParams(_params)
    });
    return schema;
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value) {
      own(this, "with", value);
    },
    parse(data, params) {
      return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
      return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    check(...checks) {
      var _a3;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a3 = def.checks) != null ? _a3 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _number(ZodMiniNumber, params);
  }
  var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function boolean2(params) {
    return _boolean(ZodMiniBoolean, params);
  }
  var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function unknown() {
    return _unknown(ZodMiniUnknown);
  }
  var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function array(element, params) {
    return new ZodMiniArray({
      type: "array",
      element,
      ...normalizeParams(params)
    });
  }
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape, params) {
    const def = {
      type: "object",
      shape: shape != null ? shape : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  // @__NO_SIDE_EFFECTS__
  function extend2(schema, shape) {
    return extend(schema, shape);
  }
  // @__NO_SIDE_EFFECTS__
  function pick2(schema, mask) {
    return pick(schema, mask);
  }
  var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    $ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
      type: "union",
      options,
      discriminator,
      ...normalizeParams(params)
    });
  }
  var ZodMiniTuple = /* @__PURE__ */ $constructor("ZodMiniTuple", (inst, def) => {
    $ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
      type: "tuple",
      items,
      rest,
      ...normalizeParams(params)
    });
  }
  var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodMiniRecord({
        type: "record",
        keyType: /* @__PURE__ */ string2(),
        valueType: keyType,
        ...normalizeParams(valueType)
      });
    }
    return new ZodMiniRecord({
      type: "record",
      keyType,
      valueType,
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function literal(value, params) {
    return new ZodMiniLiteral({
      type: "literal",
      values: Array.isArray(value) ? value : [value],
      ...normalizeParams(params)
    });
  }
  var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function optional(innerType) {
    return new ZodMiniOptional({
      type: "optional",
      innerType
    });
  }
  var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function nullable(innerType) {
    return new ZodMiniNullable({
      type: "nullable",
      innerType
    });
  }
  var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
  }

  // src/settings/settings.ts
  var Year = int().check(_gte(1868), _lte(2999));
  var Color = string2().check(_toUpperCase(), _regex(/^#[0-9A-F]{6}$/));
  var Severity = _enum(["error", "warning", "info"]);
  function words(longest) {
    return string2().check(_maxLength(longest), _regex(/\S/));
  }
  function listOf(item, most) {
    return array(item).check(_maxLength(most));
  }
  function isDay(text) {
    const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }
  function allDiffer(texts) {
    return new Set(texts).size === texts.length;
  }
  var ColumnUse = discriminatedUnion("kind", [
    object({
      kind: literal("role"),
      role: _enum(["number", "new", "item", "outline", "department", "term"])
    }),
    object({
      kind: literal("year"),
      from: Year,
      /** Last fiscal year of a span, else equal to `from`. */
      to: Year,
      /** null: told by the dates. */
      as: nullable(_enum(["actual", "interim", "plan", "target"]))
    }).check(refine(({ from, to }) => from <= to)),
    object({ kind: literal("plan") }),
    object({ kind: literal("mark"), year: nullable(Year) }),
    object({ kind: literal("band") }),
    object({ kind: literal("ignored") })
  ]);
  var ColumnCorrection = object({
    /** Headings over the column, top to bottom, folded. */
    heading: string2().check(_maxLength(1e3)),
    /** Which of the columns with these headings, from 0. */
    nth: int().check(_gte(0)),
    use: ColumnUse
  });
  var TabCorrections = object({
    sheetId: int(),
    /** The header block by the texts of its first row, so that it survives rows inserted above; null: found by itself. */
    header: nullable(object({ firstRow: words(300), rows: int().check(_gte(1), _lte(10)) })),
    /** Day by which years count as closed, `YYYY-MM-DD`; null: read from the sheet. */
    asOf: nullable(string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/), refine(isDay))),
    columns: listOf(ColumnCorrection, 300)
  });
  var MarkSetting = object({
    symbol: words(20),
    meaning: string2().check(_maxLength(200)),
    /** Other spellings that staff type for it. */
    lookAlikes: listOf(words(20), 30),
    /** Whether a measure with it counts as done. */
    done: boolean2()
  });
  var CheckSetting = object({ on: boolean2(), severity: nullable(Severity) });
  var Settings = object({
    version: literal(1),
    /** `auto`: the language of the person who uses it. */
    language: _enum(["auto", "ja", "en"]),
    /** Month in which the fiscal year begins, 1 to 12. */
    fiscalYearStart: int().check(_gte(1), _lte(12)),
    /** null: the sheet's own legend, else the usual scale that its marks fit. */
    scale: nullable(
      array(MarkSetting).check(
        _minLength(2),
        _maxLength(12),
        refine((marks) => allDiffer(marks.map((mark2) => mark2.symbol)))
      )
    ),
    /** Canonical names with their aliases; empty: as the sheet writes them. */
    departments: listOf(object({ name: words(100), aliases: listOf(words(100), 50) }), 300),
    /** Words of the term column; empty: 短期, 中期, 長期. */
    terms: listOf(words(40), 30),
    /** How digits are to be written: 10か所 and ７か所 (`mixed`), or all half-width; `off`: as they come. */
    digitWidth: _enum(["off", "mixed", "half"]),
    /** By the code name of the check; those that are not named stand as they start, with their own severity. */
    checks: record(string2(), CheckSetting),
    colors: object({ blank: Color, stale: Color, wrong: Color }),
    tabs: listOf(TabCorrections, 200)
  });
  var DEFAULT_SETTINGS = {
    version: 1,
    language: "auto",
    fiscalYearStart: 4,
    scale: null,
    departments: [],
    terms: [],
    digitWidth: "off",
    checks: {},
    colors: { blank: "#FFE8A3", stale: "#DCE9FF", wrong: "#FAD9D5" },
    tabs: []
  };

  // src/table/a1.ts
  function columnLetter(column) {
    let letters2 = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
    }
    return letters2;
  }
  function toA1(cell) {
    return `${columnLetter(cell.column)}${cell.row + 1}`;
  }
  function areaToA1(area) {
    const first = toA1(area);
    return area.rows === 1 && area.columns === 1 ? first : `${first}:${toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
  }
  function parseA1(text) {
    const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,7}))?$/i.exec(text.trim());
    if (match === null) {
      return null;
    }
    const [, letters2 = "", row = "", lastLetters = letters2, lastRow = row] = match;
    const [top, bottom] = [Number(row) - 1, Number(lastRow) - 1];
    const [left, right] = [columnNumber(letters2), columnNumber(lastLetters)];
    return {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1
    };
  }
  function columnNumber(letters2) {
    return [...letters2.toUpperCase()].reduce((number3, letter2) => number3 * 26 + letter2.charCodeAt(0) - 64, 0) - 1;
  }

  // src/table/grouping.ts
  function groupUnder(things, labelsOf) {
    const groups = /* @__PURE__ */ new Map();
    for (const thing of things) {
      for (const label of labelsOf(thing)) {
        const members2 = groups.get(label);
        if (members2 === void 0) {
          groups.set(label, [thing]);
        } else {
          members2.push(thing);
        }
      }
    }
    return [...groups].map(([label, members2]) => ({ label, members: members2 }));
  }

  // src/checks/highlight-plan.ts
  var HIGHLIGHT_SIGNS = {
    blank: { bold: false, underline: false },
    stale: { bold: false, underline: true },
    wrong: { bold: true, underline: false }
  };
  var TAG = "shinchoku:";
  function isOwnFormula(formula) {
    return formula.replace(/\s/g, "").includes(`N("${TAG}`);
  }
  function tagged(check, condition) {
    return `=${condition}*(N("${TAG}${check}")=0)`;
  }
  function conditionFor(finding, table, first) {
    const allowed = (words2) => [`(${first}<>"")`, ...words2.map((word2) => `(${first}<>"${word2.replace(/"/g, '""')}")`)].join("*");
    switch (finding.highlight) {
      case "blank":
        return `(${first}="")`;
      case "wrong":
        return finding.check === "unknown-term" ? allowed(table.terms) : allowed(table.scale.map((mark2) => mark2.symbol));
      case "stale":
      case null:
        return `(${first}<>"")`;
    }
  }
  function runsOf(cells) {
    const runs = [];
    for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.row + last.rows === cell.row) {
        last.rows++;
      } else {
        runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
      }
    }
    return runs;
  }
  function planHighlights(findings, table, colors = DEFAULT_SETTINGS.colors) {
    const checks = [...new Set(findings.map((finding) => finding.check))];
    const inColumnOrder = findings.filter((finding) => finding.highlight !== null).sort(
      (one, other) => checks.indexOf(one.check) - checks.indexOf(other.check) || one.cell.column - other.cell.column
    );
    return groupUnder(inColumnOrder, (finding) => [`${finding.check} ${finding.cell.column}`]).flatMap(
      ({ members: group }) => {
        const areas = runsOf(group.map((finding2) => finding2.cell));
        const [finding] = group;
        const [top] = areas;
        if (finding === void 0 || top === void 0 || finding.highlight === null) {
          return [];
        }
        return [
          {
            formula: tagged(finding.check, conditionFor(finding, table, toA1(top))),
            style: { background: colors[finding.highlight], ...HIGHLIGHT_SIGNS[finding.highlight] },
            areas
          }
        ];
      }
    );
  }

  // src/sheets/highlights.ts
  function formulaOf(rule) {
    const condition = rule.getBooleanCondition();
    if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) {
      return null;
    }
    const [formula] = condition.getCriteriaValues();
    return typeof formula === "string" ? formula : null;
  }
  function isOwn(rule) {
    const formula = formulaOf(rule);
    return formula !== null && isOwnFormula(formula);
  }
  function signature(formula, areas, background) {
    return `${formula} ${areas.join(",")} ${background.toLowerCase()}`;
  }
  function isInPlace(existing, plan) {
    const front = existing.slice(0, plan.length);
    return existing.filter(isOwn).length === plan.length && front.every((rule, index) => {
      var _a3, _b, _c;
      const planned = plan[index];
      const ranges = rule.getRanges().map((range) => range.getA1Notation());
      return planned !== void 0 && signature((_a3 = formulaOf(rule)) != null ? _a3 : "", ranges, (_c = (_b = rule.getBooleanCondition()) == null ? void 0 : _b.getBackground()) != null ? _c : "") === signature(planned.formula, planned.areas.map(areaToA1), planned.style.background);
    });
  }
  function buildRule(rule, ranges) {
    const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setBackground(rule.style.background).setRanges(ranges);
    if (rule.style.bold) {
      builder.setBold(true);
    }
    if (rule.style.underline) {
      builder.setUnderline(true);
    }
    return builder.build();
  }
  function applyHighlights(sheet, plan) {
    const existing = sheet.getConditionalFormatRules();
    if (isInPlace(existing, plan)) {
      return;
    }
    const others = existing.filter((rule) => !isOwn(rule));
    const addresses = plan.flatMap((rule) => rule.areas.map(areaToA1));
    const ranges = addresses.length === 0 ? [] : sheet.getRangeList(addresses).getRanges();
    let next = 0;
    const own2 = plan.map((rule) => {
      const first = next;
      next += rule.areas.length;
      return buildRule(rule, ranges.slice(first, next));
    });
    sheet.setConditionalFormatRules([...own2, ...others]);
  }
  function clearHighlights(sheet) {
    const existing = sheet.getConditionalFormatRules();
    const others = existing.filter((rule) => !isOwn(rule));
    if (others.length === existing.length) {
      return false;
    }
    sheet.setConditionalFormatRules(others);
    return true;
  }

  // src/commands/failure.ts
  var FailureError = class extends Error {
    constructor(failure2) {
      super(failure2.code);
      __publicField(this, "failure", failure2);
      this.name = "FailureError";
    }
  };
  function detailOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
  function orFail(step, failure2) {
    try {
      return step();
    } catch (error) {
      if (error instanceof FailureError) {
        throw error;
      }
      throw new FailureError(failure2(detailOf(error)));
    }
  }

  // src/sheets/dialogs.ts
  var UNTIL_NEXT = -1;
  var TO_READ = 8;
  function buildMenu(name, groups) {
    const menu = SpreadsheetApp.getUi().createMenu(name);
    groups.forEach((group, index) => {
      if (index > 0) {
        menu.addSeparator();
      }
      for (const item of group) {
        menu.addItem(item.caption, item.functionName);
      }
    });
    menu.addToUi();
  }
  function toastWorking(spreadsheet, message, messages) {
    spreadsheet.toast(message, messages.product, UNTIL_NEXT);
  }
  function toastDone(spreadsheet, message, messages) {
    spreadsheet.toast(message, messages.product, TO_READ);
  }
  function alertMessage(title, message) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  }
  function askYesNo(title, question) {
    const ui = SpreadsheetApp.getUi();
    switch (ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL)) {
      case ui.Button.YES:
        return "yes";
      case ui.Button.NO:
        return "no";
      default:
        return null;
    }
  }
  function promptText(title, question) {
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
  }
  var INITIAL_DATA = '"initial-data"';
  function showSidebar(title, data) {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
    const json = JSON.stringify(data).replace(/</g, "\\u003c").replace(/\u2028|\u2029/g, " ");
    const html = page.replace(INITIAL_DATA, () => json);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
  }

  // src/sheets/lock.ts
  var PATIENCE = 5e3;
  function withDocumentLock(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) {
      return { kind: "locked" };
    }
    try {
      const result = work();
      SpreadsheetApp.flush();
      return { kind: "done", result };
    } finally {
      lock.releaseLock();
    }
  }

  // src/messages/checks/machine-readable.ts
  var jaMachineReadable = {
    "mr-1-4": {
      title: "1-4 セルの結合",
      what: "総務省の統一ルール1-4「セルの結合をしていないか」。結合されたセルを数えます。見た目だけの「選択範囲内で中央」は結合ではないため数えません。",
      why: "結合されたセルは、左上以外が空欄として読まれます。並べ替えや集計ができません。",
      example: "三つの行にまたがる課名が、一つのセルに結合されている。",
      remedy: "結合を解いて、それぞれのセルに同じ内容を書いてください。印刷用の表では、そのままで構いません。",
      message: ({ count, cells }) => `結合されたセルが${count}か所あります（${cells.join("、")}${count > cells.length ? " など" : ""}）。`
    }
  };
  var enMachineReadable = {
    "mr-1-4": {
      title: "1-4 Merged cells",
      what: "Rule 1-4 of the ministry: no merged cells. Counts merges.",
      why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
      example: "A department that belongs to three rows stands in one merged cell.",
      remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
      message: ({ count, cells }) => `${count} merged cells (${cells.join(", ")}${count > cells.length ? ", …" : ""}).`
    }
  };

  // src/messages/checks/structure.ts
  var JA_COLUMNS = {
    item: "施策項目",
    outline: "事業概要",
    department: "課名",
    term: "取組時期",
    mark: "評価",
    plan: "今後の計画",
    year: "年度"
  };
  var EN_COLUMNS = {
    item: "measure",
    outline: "outline",
    department: "department",
    term: "term",
    mark: "mark",
    plan: "future plan",
    year: "fiscal year"
  };
  var jaStructure = {
    "no-progress-table": {
      title: "進捗管理表が見つからない",
      what: "シートに、施策項目と年度（または評価）の見出しをもつ表があるかを調べます。",
      why: "表として読めないシートでは、ほかのどの検証も意味をもちません。この指摘が出たときは、ほかの指摘は出さず、シートに何も書き込みません。",
      example: "「議事録」のシートを開いたまま「検証する」を選んだとき。",
      remedy: "進捗管理表のシートを開いてから、もう一度「検証する」を選んでください。見出しの行には「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）が必要です。",
      message: ({ sheet, reason }) => {
        switch (reason) {
          case "empty":
            return `「${sheet}」は空のシートです。`;
          case "no-header":
            return `「${sheet}」に、施策項目と年度の見出しがある表が見つかりません。`;
          case "own-output":
            return `「${sheet}」は進捗チェックが作成したシートです。`;
          case "no-entries":
            return `「${sheet}」には見出しだけがあり、施策の行がありません。`;
        }
      }
    },
    "missing-column": {
      title: "列がない",
      what: "施策項目・事業概要・課名・取組時期・年度・今後の計画・評価の列がそろっているかを調べます。",
      why: "列がないと、その項目の記入もれや集計を確かめられません。",
      example: "見出しに「評価」がない。または「所管」を略して「所」とだけ書いてある。",
      remedy: "見出しの行に列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
      message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`
    },
    "unreadable-year-heading": {
      title: "実在しない年度の見出し",
      what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
      why: "年度が分からない列は読めないため、その列の空欄や古い記載を見つけられません。",
      example: "「平成33年度」（正しくは「令和３年度」）。「Ｒ０年度」。",
      remedy: "見出しの年度を直してください。平成は31年度まで（平成31年度は令和元年度と同じ年）、令和は元年度からです。",
      message: ({ heading }) => `「${heading}」という年度はありません。この列は検証していません。`
    },
    "missing-year-column": {
      title: "年度の列が抜けている",
      what: "年度の列が、間を飛ばさずに続いているかを調べます。",
      why: "列ごと抜けた年度は、空欄としても見つけられません。",
      example: "「Ｒ１年度」の右が「Ｒ３年度」で、Ｒ２年度の列がない。",
      remedy: "抜けている年度の列を加えるか、見出しの年度が正しいか確かめてください。",
      message: ({ year, before, after }) => `「${before}」と「${after}」の間に、${year}の列がありません。`
    },
    "year-column-order": {
      title: "年度の列の順が違う",
      what: "年度の列が、古い順（または新しい順）に並んでいるかを調べます。",
      why: "順が入れ替わっていると、記入する年度を取り違えやすくなります。",
      example: "「Ｒ３年度」の右に「Ｒ２年度」がある。",
      remedy: "列の並びか、見出しの年度を直してください。",
      message: ({ year, left }) => `「${year}」の列が「${left}」の右にあります。`
    },
    "second-table": {
      title: "別の表がある",
      what: "下のほうに、見出しの違う別の表がないかを調べます。",
      why: "一つのシートで検証するのは最初の表だけです。下の表の記入もれは見つけられません。",
      example: "進捗管理表の下に、指標の一覧が別の見出しで続いている。",
      remedy: "下の表も検証するときは、別のシートに分けてください。参考の表であれば、そのままで構いません。",
      message: ({ row }) => `${row}行目から、見出しの違う別の表があります。この表は検証していません。`
    },
    "blank-column": {
      title: "列がすべて空欄",
      what: "記入が必要な列が、上から下まですべて空欄になっていないかを調べます。",
      why: "列ごと空いているときは、記入がまだ始まっていないか、見出しと内容の列がずれています。一行ずつ指摘しても役に立ちません。",
      example: "「Ｒ４年度」の列が、どの施策も空欄。",
      remedy: "記入を始めるか、見出しの列が正しいか確かめてください。使わない列であれば「設定」で外せます。",
      message: ({ heading, entries }) => `「${heading}」の列は、${entries}件すべて空欄です。`
    },
    "date-like-id": {
      title: "番号が日付になっている",
      what: "「1-10」のような番号が、日付に変わっていないかを調べます。",
      why: "表計算ソフトは「1-10」を１月10日と読みます。番号で探したり並べたりできなくなります。",
      example: "「1-10」と入力したものが「1月10日」になっている。",
      remedy: "列の表示形式を「書式なしテキスト」にしてから、番号を入力し直してください。",
      message: ({ text, likely }) => `番号が「${text}」になっています。「${likely}」と入力したものかもしれません。`
    }
  };
  var enStructure = {
    "no-progress-table": {
      title: "No progress table",
      what: "Looks for a table with headings for measures and fiscal years (or marks).",
      why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
      example: '"Check" was chosen while the tab with the minutes was in front.',
      remedy: 'Open the sheet with your progress table and choose "Check this sheet" again. Its heading rows must name the measures ("Measure", "Action" and the like) and the fiscal years ("2021/22", "FY2021").',
      message: ({ sheet, reason }) => {
        switch (reason) {
          case "empty":
            return `"${sheet}" is empty.`;
          case "no-header":
            return `"${sheet}" has no table with headings for measures and fiscal years.`;
          case "own-output":
            return `"${sheet}" was made by Shinchoku Check.`;
          case "no-entries":
            return `"${sheet}" has headings but no rows of measures below them.`;
        }
      }
    },
    "missing-column": {
      title: "Column missing",
      what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
      why: "Without the column, its blanks and totals cannot be checked.",
      example: 'There is no heading for the mark, or "Dept. in charge" was shortened to "D".',
      remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
      message: ({ column }) => `No "${EN_COLUMNS[column]}" column was found.`
    },
    "unreadable-year-heading": {
      title: "Heading names a year that never was",
      what: "Looks for headings such as H33 or R0, years that their eras do not have.",
      why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
      example: "A Heisei 33 that should be Reiwa 3; a year 0 of an era.",
      remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
      message: ({ heading }) => `There is no year "${heading}". This column was not checked.`
    },
    "missing-year-column": {
      title: "Fiscal year column missing",
      what: "Checks that the fiscal year columns follow one another without a gap.",
      why: "A year without a column cannot even be found blank.",
      example: "FY2019 is followed by FY2021; there is no column for FY2020.",
      remedy: "Add the missing column, or check the year in the headings.",
      message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`
    },
    "year-column-order": {
      title: "Fiscal year columns out of order",
      what: "Checks that the fiscal year columns run from old to new (or new to old).",
      why: "Out of order, entries easily land in the wrong year.",
      example: "FY2020 stands to the right of FY2021.",
      remedy: "Move the column or correct the year in its heading.",
      message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`
    },
    "second-table": {
      title: "Another table further down",
      what: "Looks for a table with headings of its own further down the tab.",
      why: "Only the first table of a tab is checked; gaps in the other one are not found.",
      example: "Below the progress table a list of indicators goes on under other headings.",
      remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
      message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`
    },
    "blank-column": {
      title: "Column blank throughout",
      what: "Looks for a column that must be filled in but is blank from top to bottom.",
      why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
      example: "The column FY2022 is blank for every measure.",
      remedy: "Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
      message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`
    },
    "date-like-id": {
      title: "Number turned into a date",
      what: 'Looks for numbers such as "1-10" that have become dates.',
      why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
      example: "1-10 was typed and became 10 January.",
      remedy: "Set the column's format to plain text, then type the number again.",
      message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`
    }
  };

  // src/messages/checks/texts.ts
  var jaTexts = {
    "overlong-cell": {
      title: "一つのセルの文が長い",
      what: "一つのセルに、1,000字または40行をこえる文がないかを調べます。",
      why: "長い文は読み手に伝わりにくく、印刷するとページの終わりで切れます。",
      example: "Ｒ３年度の欄に、会議の記録が1,800字そのまま貼ってある。",
      remedy: "要点を残して短くするか、施策を分けてください。詳しい記録は別の文書に置き、その名前を書いておくと探せます。",
      message: ({ characters, lines }) => `${characters}字・${lines}行あります。`
    }
  };
  var enTexts = {
    "overlong-cell": {
      title: "Very long text in one cell",
      what: "Looks for cells with more than 1,000 characters or 40 lines.",
      why: "Long texts are hard to take in, and are cut off at the end of a printed page.",
      example: "The minutes of a meeting, 1,800 characters, were pasted into the cell of a year.",
      remedy: "Keep the main points, or divide the measure. Details can go into a document of their own, named in the cell.",
      message: ({ characters, lines }) => `${characters} characters on ${lines} lines.`
    }
  };

  // src/messages/checks/values.ts
  var jaValues = {
    "missing-mark": {
      title: "評価の記入がない",
      what: "評価の欄が空いていないかを調べます。",
      why: "評価のない施策は、集計で「無記入」になります。",
      example: "Ｒ３年度の実績は書いてあるのに、評価が空いている。",
      remedy: "評価を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "unknown-mark": {
      title: "評価基準にない評価",
      what: "評価の欄に、評価基準（凡例）にない記号や言葉がないかを調べます。",
      why: "基準にない評価は集計できません。",
      example: "評価基準が◎〇△×なのに、評価が「済」。",
      remedy: "評価基準にある記号に直してください。",
      message: ({ mark: mark2, scale }) => `「${mark2}」は評価基準にありません（使える記号：${scale.join("・")}）。`
    },
    "mark-glyph": {
      title: "評価の記号が別の文字",
      what: "評価の記号が、評価基準の記号とよく似た別の文字（〇と○と◯など）で書かれていないかを調べます。",
      why: "見た目が同じでも別の文字なので、関数やフィルタで数えると件数が合わなくなります。",
      example: "評価基準は「〇」（漢数字のゼロ）なのに、評価が「○」（記号の丸）。",
      remedy: "評価基準の文字に直してください。集計では同じ評価として数えています。",
      message: ({ typed, right }) => `「${typed}」は、評価基準の「${right}」とよく似た別の文字です。`
    },
    "missing-item": {
      title: "施策項目の記入がない",
      what: "施策項目の欄が空いていないかを調べます。結合されたセルの続きの行は数えません。",
      why: "名前のない行は、どの施策のことか分からず、集計もできません。",
      example: "事業概要や課名は書いてあるのに、施策項目が空いている。",
      remedy: "施策項目を記入してください。上の施策の続きの行であれば、施策項目のセルを上の行と結合してください。",
      message: ({ heading, continuation }) => continuation ? `「${heading}」が空欄です（事業概要・課名・取組時期も空欄です）。` : `「${heading}」が空欄です。`
    },
    "missing-outline": {
      title: "事業概要の記入がない",
      what: "事業概要の欄が空いていないかを調べます。（再掲）の施策は空欄で構いません。",
      why: "概要がないと、何をする施策かが読み手に伝わりません。",
      example: "施策項目だけがあって、事業概要が空いている。",
      remedy: "事業概要を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "missing-department": {
      title: "課名の記入がない",
      what: "課名の欄が空いていないかを調べます。",
      why: "担当の課が分からないと、記入や確認を頼む先が分かりません。",
      example: "課名が空いている。",
      remedy: "担当の課を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "missing-term": {
      title: "取組時期の記入がない",
      what: "取組時期の欄が空いていないかを調べます。",
      why: "取組時期別の集計で「記入なし」になります。",
      example: "取組時期が空いている。",
      remedy: "短期・中期・長期のいずれかを記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "unknown-term": {
      title: "取組時期が決まった言葉でない",
      what: "取組時期が、短期・中期・長期のいずれかで書かれているかを調べます。",
      why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
      example: "取組時期が「短」または「継続」。",
      remedy: "短期・中期・長期のいずれかに直してください。",
      message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`
    }
  };
  var TERM_NAMES = { 短期: "short", 中期: "medium", 長期: "long" };
  function termName(term) {
    const name = TERM_NAMES[term];
    return name === void 0 ? term : `${name} (${term})`;
  }
  var enValues = {
    "missing-mark": {
      title: "Mark not filled in",
      what: "Looks for blanks in the mark column.",
      why: 'A measure without a mark counts as "no mark" in the summary.',
      example: "The results of the year are told, but there is no mark.",
      remedy: "Fill in the mark.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "unknown-mark": {
      title: "Mark not in the scale",
      what: "Looks for marks that the scale (legend) does not have.",
      why: "A mark outside the scale cannot be counted.",
      example: 'The scale has four signs, and the mark is "done".',
      remedy: "Use a mark of the scale.",
      message: ({ mark: mark2, scale }) => `"${mark2}" is not in the scale (${scale.join(", ")}).`
    },
    "mark-glyph": {
      title: "Mark typed as another character",
      what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
      why: "They look the same but are different characters, so formulas and filters miscount them.",
      example: "A circle was typed as the letter O or as another circle than that of the scale.",
      remedy: "Use the character of the scale. The summary counts both as the same mark.",
      message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`
    },
    "missing-item": {
      title: "Measure not named",
      what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
      why: "A row without a name cannot be told apart or counted.",
      example: "Outline and department are there, but the measure has no name.",
      remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
      message: ({ heading, continuation }) => continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`
    },
    "missing-outline": {
      title: "Outline not filled in",
      what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
      why: "Without an outline readers do not learn what the measure is.",
      example: "The measure has a name and no outline.",
      remedy: "Fill in the outline.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "missing-department": {
      title: "Department not filled in",
      what: "Looks for blanks in the department column.",
      why: "Without a department nobody can be asked.",
      example: "The cell of the department is blank.",
      remedy: "Fill in the department in charge.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "missing-term": {
      title: "Term not filled in",
      what: "Looks for blanks in the term column.",
      why: "The measure is left out of the counts by term.",
      example: "The cell of the term is blank.",
      remedy: "Fill in the term, such as short, medium or long.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "unknown-term": {
      title: "Term not one of the agreed words",
      what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
      why: "Other words split the counts by term.",
      example: 'The term is "ongoing" where the table uses short, medium and long.',
      remedy: "Use one of the agreed words.",
      message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`
    }
  };

  // src/messages/checks/years.ts
  var jaYears = {
    "missing-year": {
      title: "年度の記入がない",
      what: "終わった年度と今年度の欄が空いていないかを調べます。新しい施策の開始前、結合されたセル、終了・統合した施策のその後は数えません。",
      why: "空欄は、実績がなかったのか、記入を忘れたのかを区別できません。",
      example: "Ｒ３年度が終わっているのに、その欄だけが空いている。",
      remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
      message: ({ year }) => `「${year}」が空欄です。`
    },
    "stale-plan": {
      title: "終わった年度に「予定」が残っている",
      what: "終わった年度の欄に、その年度のことを「予定」と書いたままの文がないかを調べます。翌年度以降の予定と分かるものは数えません。",
      why: "年度の途中に書いた予定が、実績に書き換えられずに残っていると、実施したかどうかが読み手に伝わりません。",
      example: "Ｒ３年度の欄に「講座を３回開催予定」。",
      remedy: "実績に書き換えてください。実施しなかった場合は、中止・延期などその旨を記入してください。翌年度以降の予定であれば、年度を書き添えてください（例：Ｒ４年度に実施予定）。",
      message: ({ year, excerpt }) => `「${year}」は終わっていますが、「予定」の記述が残っています（「${excerpt}」）。`
    },
    "stale-interim": {
      title: "終わった年度に途中の数値が残っている",
      what: "終わった年度の欄に、年度の途中の時点（11月末現在など）の数値が残っていないかを調べます。３月末は年度末なので数えません。",
      why: "途中の数値が残っていると、ほかの年度と比べられません。",
      example: "Ｒ３年度の欄に「相談 120件（11月末現在）」。",
      remedy: "年度末までの数値に書き換えてください。基準日の決まった統計の数値であれば、そのままで構いません。",
      message: ({ year, notes }) => `「${year}」は終わっていますが、年度途中の時点（${notes.join("、")}）の数値が残っています。`
    },
    "missing-plan": {
      title: "今後の計画の記入がない",
      what: "今後の計画の欄が空いていないかを調べます。終了・統合した施策は数えません。",
      why: "続けるのか、やめるのかが読み手に伝わりません。",
      example: "「Ｒ５～Ｒ７年度」の欄が空いている。",
      remedy: "今後の計画を記入してください。変わらない場合は「継続実施」などと記入します。",
      message: ({ plan }) => `「${plan}」が空欄です。`
    },
    placeholder: {
      title: "「－」などの記入",
      what: "「－」「未定」「同上」のように、内容のない記入を拾い出します。",
      why: "空欄ではないので記入もれではありませんが、あとから実績が出ていることがあります。",
      example: "事業概要が「未定」、Ｒ２年度が「－」。",
      remedy: "更新の際に、このままでよいか確認してください。",
      message: ({ column, text }) => `「${column}」が「${text}」となっています。`
    }
  };
  var enYears = {
    "missing-year": {
      title: "Fiscal year not filled in",
      what: "Looks for blanks in closed years and in the current year. Years before a new measure began, merged cells, and years after a measure ended or was merged into another are not counted.",
      why: "A blank does not tell whether nothing was done or somebody forgot.",
      example: "FY2021 has ended, and its cell is the only blank one of the row.",
      remedy: 'Write what was done. If nothing was done that year, write "n/a" or "–".',
      message: ({ year }) => `"${year}" is blank.`
    },
    "stale-plan": {
      title: 'A closed year still says "planned"',
      what: "Looks in closed years for sentences that still speak of that year as planned. Plans for later years are not counted. Only Japanese wording (予定) is recognised.",
      why: "When a plan written during the year was never replaced, readers cannot tell whether it was carried out.",
      example: 'FY2021 still says "three courses are planned".',
      remedy: "Replace it with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
      message: ({ year, excerpt }) => `"${year}" is closed but still contains a plan ("${excerpt}").`
    },
    "stale-interim": {
      title: "A closed year still gives an interim figure",
      what: "Looks in closed years for figures as of a day within the year (end of November, for example). The end of March is the year's end and is not counted. Only Japanese wording (11月末現在) is recognised.",
      why: "An interim figure cannot be compared with other years.",
      example: 'FY2021 says "120 consultations (as of the end of November)".',
      remedy: "Replace it with the figure for the whole year. Statistics with a fixed base date may stay as they are.",
      message: ({ year, notes }) => `"${year}" is closed but still gives a figure as of a day within it (${notes.join(", ")}).`
    },
    "missing-plan": {
      title: "Future plan not filled in",
      what: "Looks for blanks in the future plan. Measures that ended or were merged into another are not counted.",
      why: "Readers do not learn whether the measure goes on.",
      example: "The cell of the future plan is blank.",
      remedy: 'Fill in the plan. If nothing changes, write "continue".',
      message: ({ plan }) => `"${plan}" is blank.`
    },
    placeholder: {
      title: 'Entries such as "n/a"',
      what: 'Lists entries without content, such as "n/a", "–" or "TBD" (未定, 同上).',
      why: "They are not blank, but there may be something to report by now.",
      example: 'The outline is "TBD", a year is "-".',
      remedy: "Check from time to time whether they still hold.",
      message: ({ column, text }) => `"${column}" says "${text}".`
    }
  };

  // src/messages/en-checks.ts
  var enChecks = { ...enStructure, ...enYears, ...enValues, ...enTexts, ...enMachineReadable };

  // src/messages/plural.ts
  function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
  }

  // src/messages/en-dropdowns.ts
  var enDropdowns = {
    help: "Choose from the list. Other words are marked, but can be entered.",
    column: (p) => `${p.column} (${plural(p.cells, "cell")})`,
    foreignTitle: "There are other rules",
    foreign: (p) => `Some cells in "${p.sheet}" already have other data validation rules: ${p.columns}. Replace them?

Yes: replace them (they cannot be brought back)
No: leave these cells as they are and set up the others
Cancel: change nothing`,
    kept: (p) => `${plural(p.cells, "cell")} with other rules left as before.`,
    tooMany: (p) => `"${p.column}" was left out: its list would have ${p.values} items, more than the ${p.most} allowed.`,
    open: (p) => `"${p.column}" was left out: it has no agreed words.`
  };

  // src/messages/en-settings.ts
  var MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  var enSettings = {
    title: "Settings",
    back: "To the findings",
    save: "Save and check",
    saved: (p) => `Saved and checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for info.`,
    unsaved: "There are changes that are not saved.",
    reload: "Drop changes and reload",
    willOverwrite: "The settings kept with this file cannot be read. Saving here replaces them by what this page shows.",
    automatic: "Automatic",
    corrected: "Corrected",
    toAutomatic: "Back to automatic",
    toAutomaticOf: (p) => `${p.name}: back to automatic`,
    allToAutomatic: "All corrections back to automatic",
    separator: ", ",
    joint: ", ",
    behindName: ": ",
    reading: "Reading",
    readingOf: (p) => `This is how "${p.sheet}" was read. Correct only what is wrong.`,
    noTab: 'Several sheets hold a progress table. Open one, check it, then choose "Settings" again.',
    noTable: "It may help to say which rows are the header.",
    headerRows: "Header rows",
    firstRow: "First row",
    lastRow: "Last row",
    rowRange: "–",
    rowEnd: "in the sheet",
    badRows: "Enter rows no more than ten apart, first before last.",
    asOf: "As-of date",
    asOfSources: { settings: "as set", sheet: "as the table says", today: "today; the table gives none" },
    willBeRead: "Will be read automatically once saved.",
    columns: "Columns",
    noColumns: "There are no headed columns.",
    columnName: (p) => `Column ${p.letter} ${p.heading}`,
    autoUse: (p) => `${p.use} (auto)`,
    uses: {
      item: "Measure",
      outline: "Outline",
      department: "Department",
      term: "Term",
      new: "New",
      number: "Number",
      mark: "Mark",
      year: "Year",
      plan: "Plan, no year",
      band: "Chapter",
      ignored: "Not used"
    },
    kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
    kindByDate: "By the date",
    yearUse: (p) => `${p.year} ${p.kind}`.trim(),
    markUse: (p) => `Mark ${p.year}`,
    yearSpan: (p) => `${p.from}–${p.to}`,
    asOfDay: (p) => `as of ${[p.year, p.month, p.day].map((part) => String(part).padStart(2, "0")).join("-")}`,
    from: "Year (first)",
    to: "Year (last)",
    kind: "Holds",
    markYear: "Year that it judges",
    badYear: 'Write the year as "2021", "2021/22" or "R3".',
    badSpan: "The last year must not be before the first.",
    understoodScale: (p) => `Marks: ${p.marks} (${p.source})`,
    markMeaning: (p) => `${p.mark} ${p.meaning}`,
    noScale: "no fixed marks",
    scaleSources: {
      settings: "set here",
      legend: "from the table's legend",
      usual: "a usual scale",
      used: "as used in the table",
      open: "prose or numbers"
    },
    understoodDepartments: (p) => `Departments (${p.count}): ${p.names}`,
    scale: "Marks",
    scaleChoice: "Where marks come from",
    scaleAutomatic: "Automatic (legend, usual scales)",
    scaleOwn: "A scale of our own",
    scaleHint: "Best mark first. Look-alikes are other spellings of the same mark, with commas between them.",
    mark: (p) => `Mark ${p.number}`,
    symbol: "Mark",
    meaning: "Meaning",
    lookAlikes: "Look-alikes",
    countsAsDone: "Counts as done",
    up: "Up",
    down: "Down",
    remove: "Remove",
    moveOf: (p) => `${p.move}: ${p.mark}`,
    addMark: "Add a mark",
    badSymbol: "Enter a mark that differs from the others.",
    departments: "Departments",
    departmentLines: "Departments and their aliases",
    departmentsHint: 'One department a line, such as "Welfare Policy: Welfare, WP". Blank: as the table writes them.',
    departmentsExample: "Welfare Policy: Welfare, WP",
    terms: "Words for the term",
    termsHint: "With commas between them. Blank: short, medium, long (短期, 中期, 長期).",
    checks: "Checks",
    checksHint: "A check that is off gives no findings and no colours. How grave a check is does not change its colour.",
    looksFor: (p) => `Check "${p.title}"`,
    severityOf: (p) => `How grave is "${p.title}"`,
    usualSeverity: (p) => `${p.severity} (usual)`,
    checksOff: (p) => `${p.count} off`,
    look: "Colours, year, language",
    colors: "Highlight colours",
    colorNames: { blank: "Blank", stale: "Left-over plans and interim figures", wrong: "Wrong marks and terms" },
    usualColors: "Back to the usual colours",
    fiscalYearStart: "Month in which the fiscal year begins",
    month: (p) => {
      var _a3;
      return (_a3 = MONTHS[p.month - 1]) != null ? _a3 : String(p.month);
    },
    language: "Language",
    languages: { auto: "Automatic (each person's own)", ja: "日本語", en: "English" },
    languageHint: "Only the menu stays in each person's own language.",
    transfer: "Export and import",
    exportText: "Export (copy this text to import it in another file)",
    exportHint: "Corrections of a sheet's columns are not part of it.",
    copy: "Copy",
    copied: "Copied.",
    importText: "Import (paste an exported text here)",
    import: "Import",
    imported: "Imported, but not saved yet. Look it over, then save."
  };

  // src/messages/en-page.ts
  function isoDate(date2) {
    return [date2.year, date2.month, date2.day].map((part) => String(part).padStart(2, "0")).join("-");
  }
  var enPage = {
    title: "Shinchoku Check",
    separator: ", ",
    jointSeparator: ", ",
    severities: { error: "To fix", warning: "To check", info: "For info" },
    rate: "filled in",
    noRate: "No years need filling in",
    checkedAt: (p) => `Checked ${p.time}`,
    blanksByYear: (p) => `Blanks: ${p.list}`,
    blanksOfYear: (p) => p.blanks === 0 ? `${p.year} none` : `${p.year} ${p.blanks}`,
    blanksCaption: "Blanks by year",
    asOfSheet: (p) => `As of ${isoDate(p)} (as the table says)`,
    asOfToday: (p) => `As of ${isoDate(p)} (today; the table gives no date)`,
    asOfSettings: (p) => `As of ${isoDate(p)} (as set)`,
    allWell: "Nothing to report. The table is well kept.",
    nothingShown: "No findings match.",
    showAll: "Show all",
    severityFilter: (p) => `${p.severity} ${p.count} (${p.shown ? "shown" : "hidden"})`,
    grouping: "Group by",
    groupings: { check: "Check", chapter: "Chapter", department: "Department" },
    search: "Search measure, department, cell, text",
    searchHint: "Search",
    department: "Department",
    allDepartments: "All departments",
    noDepartment: "(no department)",
    noChapter: "(whole table)",
    departmentCount: (p) => `${p.department} (${p.count})`,
    findings: "Findings",
    showMore: (p) => `Show ${p.count} more (${p.left} left)`,
    onlyThisDepartment: "Only this department",
    ignore: "Ignore",
    reason: "Why it can be ignored",
    reasonHint: "e.g. not collected any more",
    cancel: "Cancel",
    ignoredTitle: (p) => `Ignored findings (${p.count})`,
    ignoredNote: (p) => `Reason: ${p.reason} (${p.date})`,
    noReason: "none given",
    restore: "Bring back",
    checkAgain: "Check again",
    startCheck: "Check",
    highlight: "Highlight",
    clear: "Clear",
    summary: "Summary",
    report: "Create report",
    openTab: (p) => `Open "${p.tab}"`,
    made: (p) => `Created "${p.tab}".`,
    madeKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
    cleared: (p) => p.sheets === 0 ? "There are no highlights of Shinchoku Check." : "Highlights cleared. All other formats are as they were.",
    highlighted: (p) => `Highlighted ${plural(p.cells, "cell")}.`,
    stale: "Out of date",
    staleNote: "The table has changed since the check.",
    renew: "Check again",
    steps: { read: "Read", check: "Check", highlight: "Highlight", write: "Write" },
    stepStates: { waiting: "waiting", working: "in progress", done: "done", failed: "stopped" },
    stepState: (p) => `${p.step}: ${p.state}`,
    progress: "Progress",
    chooseSheet: "Several sheets hold a progress table. Which one shall be checked?",
    welcome: "Looks for blanks, plans left over in closed years and more in your progress table. Checking changes nothing of what was typed.",
    failedTitle: "That did not work",
    unreachable: "Google could not be reached. If you use several Google accounts, sign in only with the one that opens this file, or use a private window or another browser. With one account only, check your connection and try again.",
    badAnswer: 'This page may be out of date. Open it again with "Check this sheet" in the menu. If that does not help, ask your IT desk whether Code.js and sidebar.html are of the same version.',
    copyDetails: "Copy details (for the IT desk)",
    copied: "Copied.",
    close: "Close",
    settingsUnreadable: 'The settings kept with this file cannot be read, so everything was automatic. Saving them anew under "Settings" mends that.',
    settingsNewer: "The settings were saved by a later version of Shinchoku Check. This one cannot use them, so everything was automatic.",
    fixes: {
      offer: (p) => `${plural(p.count, "finding")} can be mended automatically.`,
      fixAll: "Mend them all…",
      fixOne: "Mend…",
      fixCheck: (p) => `Mend these ${p.count}…`,
      previewTitle: "What would change",
      backTitle: "What would come back",
      historyTitle: "Fixes made",
      close: "Back to findings",
      intro: "Nothing has been changed yet. Only ticked cells will be mended, and every change can be taken back.",
      introBack: "Nothing has been changed yet. Ticked cells will get back the text that they had before.",
      nothing: (p) => `There is nothing to mend.${p.left === 0 ? " It was mended already, or the table has changed." : ""}`,
      nothingBack: "Nothing can be taken back.",
      ticked: (p) => `${p.ticked} of ${plural(p.all, "cell")}`,
      chooseAll: "Tick all",
      chooseNone: "Untick all",
      chooseCell: (p) => `Choose ${p.cell}`,
      moreLater: (p) => `${plural(p.count, "more cell")} can be mended after these.`,
      signs: {
        "␣": "space",
        "□": "wide space",
        "↵": "line break",
        "⇥": "tab",
        "⍽": "no-break space",
        "◌": "invisible character"
      },
      blank: "(blank)",
      apply: (p) => `Mend ${plural(p.count, "cell")}`,
      applyBack: (p) => `Take back ${plural(p.count, "cell")}`,
      fixed: (p) => p.cells === 0 ? "Nothing was changed." : `Mended ${plural(p.cells, "cell")}.`,
      tookBack: (p) => p.cells === 0 ? "Nothing was changed." : `Took back ${plural(p.cells, "cell")}.`,
      left: (p) => p.count === 1 ? ` 1 cell stays as it is: ${p.list}` : ` ${p.count} cells stay as they are: ${p.list}`,
      leftTitle: (p) => `Cells that stay as they are (${p.count})`,
      leftCell: (p) => `${p.cell} (${p.reason})`,
      andMore: (p) => `${p.list} and ${p.more} more`,
      reasons: {
        formula: "holds a formula",
        value: "a number, a date, or shown otherwise by its format",
        linked: "holds a link",
        converts: "might become a number or a date",
        "too-long": "too long",
        changed: "edited since",
        moved: "rows or columns have moved",
        gone: "the cell is gone",
        refused: "protected, or its validation does not allow it"
      },
      historyIntro: "Cells that nobody has edited since can be taken back (the latest fifty fixes).",
      historyEmpty: "Nothing was mended yet.",
      cells: (p) => plural(p.count, "cell"),
      backCells: (p) => p.count === p.all ? "Taken back" : `${p.count} of them taken back`,
      takeBack: "Take back…",
      takeBackOf: (p) => `Take back what was mended at ${p.at}`
    },
    settings: enSettings
  };

  // src/messages/en.ts
  var en = {
    language: "en",
    product: "進捗チェック (Shinchoku Check)",
    checks: enChecks,
    severities: { error: "To fix", warning: "To check", info: "For information" },
    menu: {
      validate: "Check this sheet",
      highlight: "Highlight blank years",
      clear: "Clear highlights",
      history: "Fixes made",
      setDropdowns: "Set up dropdowns",
      removeDropdowns: "Remove dropdowns",
      summary: "Create summary",
      report: "Create report",
      settings: "Settings",
      help: "How to use"
    },
    working: {
      validate: "Checking…",
      highlight: "Highlighting blank years…",
      clear: "Clearing highlights…",
      setDropdowns: "Setting up dropdowns…",
      removeDropdowns: "Removing dropdowns…",
      summary: "Creating the summary…",
      report: "Creating the report…",
      settings: "Opening the settings…",
      history: "Opening the record of fixes…"
    },
    done: {
      validate: (p) => p.error + p.warning + p.info === 0 ? `Nothing to report in "${p.sheet}".` : `"${p.sheet}" was checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for information.`,
      highlight: (p) => p.cells === 0 ? `"${p.sheet}" has no blank years that need filling in.` : `Highlighted ${plural(p.cells, "blank year cell")} in "${p.sheet}". The colour disappears once a cell is filled.`,
      highlightOff: "Blank years are not looked for: the check is turned off in the settings. Nothing was highlighted.",
      settings: "The settings are open at the side.",
      history: "The record of fixes is open on the right.",
      stopped: "Stopped.",
      cancelled: "Cancelled. Nothing was changed.",
      clear: (p) => p.sheets === 0 ? "This file has no highlights of Shinchoku Check." : "Highlights cleared. All other formats are as they were.",
      setDropdowns: (p) => `Dropdowns are set up in "${p.sheet}": ${p.columns}.`,
      noDropdowns: (p) => `No dropdowns were set up in "${p.sheet}".`,
      removeDropdowns: (p) => p.cells === 0 ? "This file has no dropdowns of Shinchoku Check." : `Dropdowns of Shinchoku Check removed from ${plural(p.cells, "cell")}. All other rules are as they were.`,
      tab: (p) => `Created "${p.tab}".`,
      tabKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
      tabBeside: (p) => `A sheet named "${p.taken}" already exists, so this one is named "${p.tab}".`
    },
    dropdowns: enDropdowns,
    failures: {
      title: "Shinchoku Check",
      locked: "Someone else is running Shinchoku Check. Please wait a moment and try again. Nothing was changed.",
      cannotRead: (p) => `The sheet could not be read. Reload the page and try again. Nothing was changed.

Details: ${p.detail}`,
      cannotHighlight: (p) => `"${p.sheet}" could not be highlighted. It may be protected, or you may not be allowed to edit it. Ask the owner of the file. What was typed is unchanged.

Details: ${p.detail}`,
      cannotSetDropdowns: (p) => `The dropdowns could not be changed. The sheet may be protected, you may not be allowed to edit it, or a column may have a type of its own in a table of Google Sheets. Ask the owner of the file. All rules and all that was typed are unchanged.

Details: ${p.detail}`,
      cannotWriteTab: (p) => `"${p.tab}" could not be created. You may not be allowed to add sheets. Ask the owner of the file. The table is unchanged.

Details: ${p.detail}`,
      cannotWriteLog: (p) => `Nothing was mended: the tab that keeps what was there before cannot be written. Ask the owner of the file whether you may add and edit sheets.

Details: ${p.detail}`,
      notInLog: "This fix is no longer in the record: it was taken back already, or its lines were deleted.",
      unexpected: (p) => `Something unexpected happened. If it happens again, give the details below to your IT desk.

Details: ${p.detail}`,
      noSuchSheet: (p) => `There is no sheet named "${p.sheet}". Sheets: ${p.sheets}`,
      severalTables: (p) => `Several sheets hold a progress table. Open one (or name it) and try again: ${p.sheets}`,
      badRequest: 'The sidebar asked for something that could not be done. Choose "Check this sheet" in the menu again.',
      outsideTable: "That cell is not in the sheet. Rows or columns may have been deleted. Please check the sheet again.",
      settingsChanged: "Someone else changed the settings. Nothing was saved, so that nothing is lost. Open the settings again, make your change and save.",
      settingsTooLarge: "The settings are too large to be kept. Use fewer departments or spellings. The earlier settings are still there.",
      cannotSaveSettings: (p) => `The settings could not be saved. Check that you may edit this file. The earlier settings are still there.

Details: ${p.detail}`,
      blankHeaderRow: (p) => `Row ${p.row} is blank. Enter the number of the row in which the headings begin. The settings were not saved.`
    },
    choose: {
      title: "Which sheet?",
      question: (p) => `Several sheets hold a progress table. Type the number and press OK.

${p.list}`,
      again: "That number could not be read."
    },
    help: {
      title: "How to use Shinchoku Check",
      paragraphs: [
        "Open the sheet with your progress table and choose from the menu 進捗チェック (Shinchoku Check).",
        "Check this sheet: looks for blanks, plans left over in closed years and more, lists them at the side and highlights their cells.",
        "Highlight blank years: highlights only blank years that need filling in. The colour disappears once a cell is filled.",
        "Clear highlights: removes only the highlights of Shinchoku Check.",
        "Fixes made: shows the cells that were mended from the side, and takes them back.",
        "Set up dropdowns: lets you choose marks, terms and departments from lists. Other words are marked, but can be entered.",
        "Remove dropdowns: removes only the dropdowns of Shinchoku Check.",
        "Create summary: makes a sheet with counts of marks and completeness.",
        "Create report: makes a report that can be printed.",
        "Settings: corrects how the table is read and sets marks, departments, checks, colours and more.",
        "Nothing that you typed is changed but the cells that you choose to mend. A report edited by hand is kept under another name."
      ]
    },
    /** Why a text is no settings. */
    settings: {
      badText: {
        "not-settings": "This is not a settings text. Paste all of the exported text, from the first { to the last }.",
        newer: "This was exported by a later version. Update Shinchoku Check, or use a text exported by this version.",
        "too-large": "The text is too long. Make sure that it was exported by Shinchoku Check.",
        "unknown-part": (p) => `There is no setting "${p.name}". Correct its spelling or take it out.`,
        "wrong-part": (p) => `"${p.part}" is not written as it should be. Correct it, or export the text again.`
      },
      parts: {
        language: "language",
        fiscalYearStart: "fiscalYearStart",
        scale: "scale",
        departments: "departments",
        terms: "terms",
        digitWidth: "digitWidth",
        checks: "checks",
        colors: "colors",
        tabs: "tabs"
      }
    },
    log: {
      tabName: "Shinchoku Check (record)",
      headings: {
        at: "When",
        sheet: "Sheet",
        cell: "Cell",
        before: "Before",
        after: "After",
        check: "Check",
        state: "State",
        own: "For the add-on (please keep)"
      },
      states: {
        done: (_) => "Mended",
        refused: (_) => "Could not be mended",
        back: (p) => `Taken back (${p.at})`
      }
    },
    page: enPage,
    table: {
      noRate: "nothing to fill in",
      total: "Total",
      grandTotal: "Total",
      unmarked: "No mark",
      others: "Other",
      marked: "Filled in",
      entries: "Entries",
      measures: "Measures",
      rate: "Filled in",
      notAsked: "–",
      none: "None",
      outsideBands: "(outside chapters)",
      noDirection: "(outside directions)",
      noDepartment: "(no department)",
      noName: "(measure not named)",
      noTerm: "(no term)",
      chapter: "Chapter",
      direction: "Direction",
      department: "Department",
      term: "Term",
      item: "Measure"
    },
    report: {
      tabName: "Progress report",
      summaryTabName: "Summary",
      buildingName: (p) => `${p.tab} (in progress)`,
      keptName: (p) => `${p.tab} (edited ${p.time})`,
      title: "Progress report",
      titleOf: (p) => `${p.table} – Progress report`,
      bullet: "• ",
      noteSign: "*",
      summaryTitle: "Summary",
      source: (p) => `Source: ${p.sheet}`,
      shape: "About the table itself",
      cellName: "Where, why",
      cell: "Cell",
      asOfSheet: (p) => `As of ${p.date} (as the table says)`,
      asOfToday: (p) => `As of ${p.date} (today; the table gives no date)`,
      asOfSettings: (p) => `As of ${p.date} (as set)`,
      made: (p) => `Made ${p.time} by Shinchoku Check ${p.version}`,
      verdict: (p) => `${plural(p.measures, "measure")} (${plural(p.entries, "entry", "entries")})`,
      verdictLine: (p) => `${p.size} – ${p.gaps}`,
      verdictClean: (p) => `Every year that needs filling in is filled in (${p.rate}).`,
      verdictGaps: (p) => `${plural(p.blanks, "year cell is", "year cells are")} blank (${p.rate} filled in).`,
      verdictRate: (p) => `${p.rate} of years are filled in.`,
      verdictCounts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
      legend: "Scale",
      legendLine: (p) => `${p.mark}  ${p.meaning}`,
      legendOpen: "The marks are percentages or texts, not steps of a scale: only whether they are filled in is counted.",
      legendSet: (p) => `Scale as set: ${p.scale}.`,
      legendNone: (p) => `The table has no legend. Marks in use: ${p.scale}.`,
      marksByChapter: "Marks by chapter",
      marksByDirection: "Marks by direction",
      marksByDepartment: "Marks by department",
      marksByTerm: "Marks by term",
      completenessByChapter: "Years filled in, by chapter",
      completenessByDepartment: "Years filled in, by department",
      missing: "To fill in, by department",
      missingNone: "No blanks that need filling in.",
      stale: "To review, by department",
      staleNote: "Cells of closed years that still speak of plans or interim figures, and wrong marks or terms.",
      staleNone: "No plans or interim figures left in closed years, and no wrong marks or terms.",
      departmentHeading: (p) => `${p.department} (${plural(p.cells, "cell")})`,
      reasons: { stalePlan: "plan", staleInterim: "interim" },
      notes: "How it was counted",
      noteEntries: "An entry is one row with a mark of its own; each row under a merged measure counts.",
      noteMeasures: "A measure with several entries counts with its lowest mark.",
      noteJoint: (p) => p.entries === 0 ? "Departments add up to the total." : `${plural(p.entries, "entry of several departments counts", "entries of several departments count")} for each of them; departments add up to more than the total.`,
      noteRelisted: (p) => `${plural(p.entries, "entry listed again (再掲) counts", "entries listed again (再掲) count")} like any other.`,
      noteRate: '"Filled in" is the share of year cells filled in, of those that need it: not before a measure began, not after it ended, and not plans. "n/a" or "–" counts as filled in.',
      noteInterim: (p) => `${p.years} is still running.`
    },
    cli: {
      usage: `Usage:
  npx shinchoku check FILE [--sheet NAME] [--settings FILE] [--format text|json] [--lang ja|en]
  npx shinchoku report FILE -o OUT.xlsx [--sheet NAME] [--settings FILE] [--lang ja|en]

FILE is an .xlsx or a sheet.json; settings are the exported text of the settings page, saved as a file. Exit code: 0 nothing to fix, 1 findings to fix, 2 not readable or no progress table.`,
      unknownCommand: (p) => `There is no command "${p.command}".`,
      unknownOption: (p) => `Not a valid option: ${p.detail}`,
      notXlsx: (p) => `The output "${p.path}" must have a name that ends in .xlsx.`,
      sheetHint: (p) => `To check another sheet, name it with --sheet (sheets: ${p.sheets}).`,
      missingFile: "Name a file.",
      missingOutput: "Name the file to write with -o OUT.xlsx.",
      outputIsInput: "The output is the input file, which is never written. Choose another name.",
      cannotWrite: (p) => `Cannot write "${p.path}". Check that its folder exists, that it can be written, and that no other program has it open.`,
      badSettings: (p) => `The settings file "${p.path}" cannot be used. ${p.problem}`,
      settingsNotReadable: "Check its name and folder, and that you may read it.",
      written: (p) => `Written: ${p.path}`,
      file: {
        "no-file": (p) => `"${p.path}" was not found. Check the name and folder of the file.`,
        folder: (p) => `"${p.path}" is a folder. Name a file.`,
        "not-readable": (p) => `"${p.path}" cannot be opened. Check that you may read it.`,
        empty: (p) => `"${p.path}" is an empty file.`,
        "not-xlsx": (p) => `"${p.path}" cannot be read as .xlsx. It is damaged or of another kind. Save it again as .xlsx in a spreadsheet program.`,
        "password-protected": (p) => `"${p.path}" is protected by a password. Save it without one.`,
        "old-xls": (p) => `"${p.path}" is in the old format (.xls). Save it as .xlsx.`,
        "too-large": (p) => `"${p.path}" is too large to be read.`,
        "no-sheets": (p) => `"${p.path}" has no sheets.`,
        "not-sheet-json": (p) => `"${p.path}" is not in the form of a sheet.json (name, values, merges).`
      },
      verdict: (p) => `"${p.sheet}": ${plural(p.measures, "measure")}, ${plural(p.entries, "entry", "entries")}, ${p.rate} filled in`,
      counts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
      allWell: "Nothing to report.",
      group: (p) => `■ ${p.severity}: ${p.title} (${p.count})`,
      remedy: (p) => `  → ${p.remedy}`,
      read: "Table",
      headerRows: (p) => p.first === p.last ? `header row ${p.first}` : `header rows ${p.first}–${p.last}`,
      shape: (p) => `${plural(p.chapters, "chapter")}, ${plural(p.directions, "direction")}, ${plural(p.newMeasures, "new measure")}`,
      kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
      kind: (p) => `${p.label} (${p.kind})`,
      marks: "Marks",
      noScale: "no steps of a scale, so none are counted",
      calls: (p) => `${p.command}: ${p.total}`,
      callsTitle: "Calls to Google's services (the same for any number of rows)",
      summaryTitle: "Summary"
    }
  };

  // src/messages/ja-checks.ts
  var jaChecks = { ...jaStructure, ...jaYears, ...jaValues, ...jaTexts, ...jaMachineReadable };

  // src/messages/ja-dropdowns.ts
  var jaDropdowns = {
    /** Shown beside a cell whose text is not in its list. */
    help: "一覧から選べます。一覧にない言葉には印が付きますが、入力はできます。",
    column: (p) => `${p.column}${p.cells}か所`,
    foreignTitle: "ほかの入力規則があります",
    foreign: (p) => `「${p.sheet}」には、すでにほかの入力規則の付いた欄があります（${p.columns}）。置き換えますか。

はい：置き換えます（元の入力規則には戻せません）
いいえ：その欄はそのままにして、残りの欄に設定します
キャンセル：何もしません`,
    kept: (p) => `ほかの入力規則がある${p.cells}か所はそのままです。`,
    tooMany: (p) => `「${p.column}」は候補が${p.values}個あり、上限の${p.most}個を超えるため、設定していません。`,
    open: (p) => `「${p.column}」は決まった言葉が分からないため、設定していません。`
  };

  // src/messages/ja-settings.ts
  var jaSettings = {
    title: "設定",
    back: "指摘の一覧へ",
    save: "保存して検証する",
    saved: (p) => `設定を保存し、検証し直しました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
    unsaved: "保存していない変更があります。",
    reload: "変更をやめて開き直す",
    willOverwrite: "保存されている設定を読み取れません。ここで保存すると、その設定は消えて、この画面の内容に置き換わります。",
    automatic: "自動",
    corrected: "手直し",
    toAutomatic: "自動に戻す",
    toAutomaticOf: (p) => `${p.name}を自動に戻す`,
    allToAutomatic: "手直しをすべて自動に戻す",
    separator: "、",
    joint: "・",
    behindName: "：",
    reading: "読み取り",
    readingOf: (p) => `「${p.sheet}」をこのように読み取りました。違うところだけ直してください。`,
    noTab: "進捗管理表のシートがいくつかあります。シートを開いて検証してから、もう一度「設定」を選んでください。",
    noTable: "見出しの行を指定すると、読み取れることがあります。",
    headerRows: "見出しの行",
    firstRow: "最初の行",
    lastRow: "最後の行",
    rowRange: "～",
    rowEnd: "行目",
    badRows: "最初の行から10行以内の番号を入れてください。",
    asOf: "基準日",
    asOfSources: { settings: "設定による", sheet: "表の記載による", today: "表に記載がないため今日" },
    willBeRead: "保存すると、自動で読み取ります。",
    columns: "列の使い方",
    noColumns: "見出しのある列が見つかりません。",
    columnName: (p) => `${p.letter}列 ${p.heading}`,
    autoUse: (p) => `${p.use}（自動）`,
    uses: {
      item: "施策項目",
      outline: "事業概要",
      department: "課名",
      term: "取組時期",
      new: "新規",
      number: "番号",
      mark: "評価",
      year: "年度",
      plan: "計画（年度なし）",
      band: "章・区分",
      ignored: "使わない"
    },
    kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
    kindByDate: "日付で判断",
    yearUse: (p) => `${p.year} ${p.kind}`.trim(),
    markUse: (p) => `評価 ${p.year}`,
    yearSpan: (p) => `${p.from}～${p.to}`,
    asOfDay: (p) => `${p.year}年${p.month}月${p.day}日時点`,
    from: "年度（始め）",
    to: "年度（終わり）",
    kind: "内容",
    markYear: "評価する年度",
    badYear: "「R3」「令和3」「2021」のように入れてください。",
    badSpan: "終わりの年度は、始めの年度と同じかあとにしてください。",
    understoodScale: (p) => `評価：${p.marks}（${p.source}）`,
    markMeaning: (p) => `${p.mark} ${p.meaning}`,
    noScale: "決まった記号ではない",
    scaleSources: {
      settings: "この設定による",
      legend: "表の凡例による",
      usual: "よく使われる評価",
      used: "表で使われている記号",
      open: "文章や数値の欄"
    },
    understoodDepartments: (p) => `課名（${p.count}）：${p.names}`,
    scale: "評価基準",
    scaleChoice: "評価基準の選び方",
    scaleAutomatic: "自動（表の凡例などから）",
    scaleOwn: "自分で決める",
    scaleHint: "よい評価から順に並べます。「別の書き方」は、同じ評価と見なす文字です（「、」で区切る）。",
    mark: (p) => `${p.number}番目の評価`,
    symbol: "記号",
    meaning: "意味",
    lookAlikes: "別の書き方",
    countsAsDone: "達成と数える",
    up: "上へ",
    down: "下へ",
    remove: "削除",
    moveOf: (p) => `${p.mark}を${p.move}`,
    addMark: "評価を加える",
    badSymbol: "ほかの評価と違う記号を入れてください。",
    departments: "課名",
    departmentLines: "課名と別の書き方",
    departmentsHint: "一行に一つの課を書きます。例「福祉政策課：福祉政策、福政」。空欄なら、表に書かれたとおりに数えます。",
    departmentsExample: "福祉政策課：福祉政策、福政",
    terms: "取組時期の言葉",
    termsHint: "「、」で区切ります。空欄なら「短期、中期、長期」です。",
    checks: "検査",
    checksHint: "調べない検査は、指摘も色も出しません。扱いを変えても、色は変わりません。",
    looksFor: (p) => `「${p.title}」を調べる`,
    severityOf: (p) => `「${p.title}」の扱い`,
    usualSeverity: (p) => `標準（${p.severity}）`,
    checksOff: (p) => `${p.count}件は調べない`,
    look: "色・年度の始まり・言語",
    colors: "強調の色",
    colorNames: { blank: "空欄", stale: "残った予定・途中の数値", wrong: "書き誤り" },
    usualColors: "標準の色に戻す",
    fiscalYearStart: "年度の始まりの月",
    month: (p) => `${p.month}月`,
    language: "言語",
    languages: { auto: "自動（使う人に合わせる）", ja: "日本語", en: "English" },
    languageHint: "メニューの言葉だけは、使う人の設定のままです。",
    transfer: "書き出し・取り込み",
    exportText: "書き出し（この文を写して、ほかのファイルで取り込めます）",
    exportHint: "列の手直しなど、シートごとの設定は含みません。",
    copy: "写す",
    copied: "写しました。",
    importText: "取り込み（書き出した文をここに貼り付けます）",
    import: "取り込む",
    imported: "取り込みました。まだ保存していません。内容を確かめてから保存してください。"
  };

  // src/messages/ja-page.ts
  var jaPage = {
    title: "進捗チェック",
    /** Between the words of a list. */
    separator: "、",
    /** Between names that belong together. */
    jointSeparator: "・",
    severities: { error: "要修正", warning: "要確認", info: "参考" },
    rate: "記入率",
    noRate: "記入が必要な年度はありません",
    checkedAt: (p) => `検証 ${p.time}`,
    blanksByYear: (p) => `空欄の数：${p.list}`,
    blanksOfYear: (p) => p.blanks === 0 ? `${p.year} なし` : `${p.year} ${p.blanks}件`,
    blanksCaption: "年度ごとの空欄の数",
    asOfSheet: (p) => `基準日：${p.year}年${p.month}月${p.day}日（表の記載による）`,
    asOfToday: (p) => `基準日：${p.year}年${p.month}月${p.day}日（表に時点の記載がないため今日）`,
    asOfSettings: (p) => `基準日：${p.year}年${p.month}月${p.day}日（設定による）`,
    allWell: "指摘はありません。きちんと記入されています。",
    nothingShown: "条件に合う指摘はありません。",
    showAll: "条件をすべて外す",
    severityFilter: (p) => `${p.severity} ${p.count}件（${p.shown ? "表示中" : "隠しています"}）`,
    grouping: "並べ方",
    groupings: { check: "種類別", chapter: "章別", department: "課別" },
    search: "施策名・課・セル・内容で探す",
    searchHint: "探す",
    department: "課",
    allDepartments: "すべての課",
    noDepartment: "（課名の記入なし）",
    noChapter: "（表全体）",
    departmentCount: (p) => `${p.department}（${p.count}）`,
    findings: "指摘の一覧",
    showMore: (p) => `次の${p.count}件を表示（残り${p.left}件）`,
    onlyThisDepartment: "この課だけ",
    ignore: "対象外にする",
    reason: "対象外にする理由",
    reasonHint: "例：国の統計のため記入しない",
    cancel: "やめる",
    ignoredTitle: (p) => `対象外にした指摘（${p.count}件）`,
    ignoredNote: (p) => `理由：${p.reason}（${p.date}）`,
    noReason: "記入なし",
    restore: "指摘に戻す",
    checkAgain: "もう一度検証",
    startCheck: "検証する",
    highlight: "強調する",
    clear: "強調を消す",
    summary: "集計表",
    report: "レポートを作成",
    openTab: (p) => `「${p.tab}」を開く`,
    made: (p) => `「${p.tab}」を作成しました。`,
    madeKept: (p) => `「${p.tab}」を作成しました。手直しされていた前のシートは「${p.kept}」として残しました。`,
    cleared: (p) => p.sheets === 0 ? "進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
    highlighted: (p) => `${p.cells}か所に色を付けました。`,
    stale: "古い結果",
    staleNote: "検証のあとで表が変わりました。",
    renew: "検証し直す",
    steps: { read: "読み取り", check: "検証", highlight: "色付け", write: "書き出し" },
    stepStates: { waiting: "待機中", working: "実行中", done: "完了", failed: "停止" },
    stepState: (p) => `${p.step}：${p.state}`,
    progress: "進み具合",
    chooseSheet: "進捗管理表のシートがいくつかあります。どれを検証しますか。",
    welcome: "進捗管理表の記入もれや、終わった年度に残った予定などを調べます。調べるだけでは、表の記入内容は変わりません。",
    failedTitle: "できませんでした",
    unreachable: "Googleにつながりませんでした。Googleアカウントを二つ以上使っている場合は、このファイルを開いているアカウントだけでログインし直すか、シークレットウィンドウか別のブラウザーで開いてください。アカウントが一つの場合は、通信を確かめてからもう一度選んでください。",
    badAnswer: "画面の内容が古い可能性があります。メニューの「検証する」で開き直してください。それでも出るときは、Code.js と sidebar.html の版がそろっているか、情報システム担当に確かめてください。",
    copyDetails: "詳細をコピー（情報システム担当用）",
    copied: "コピーしました。",
    close: "閉じる",
    settingsUnreadable: "保存されている設定を読み取れないため、自動の設定で調べました。「設定」で保存し直すと直ります。",
    settingsNewer: "設定は新しい版の進捗チェックで保存されたものです。この版では使えないため、自動の設定で調べました。",
    fixes: {
      offer: (p) => `自動で直せる指摘が${p.count}件あります。`,
      fixAll: "まとめて直す…",
      fixOne: "直す…",
      fixCheck: (p) => `この${p.count}件をまとめて直す…`,
      previewTitle: "直す内容の確認",
      backTitle: "元に戻す内容の確認",
      historyTitle: "直した記録",
      close: "指摘に戻る",
      intro: "まだ何も書き換えていません。チェックを付けた欄だけを直します。直したあとも、元に戻せます。",
      introBack: "まだ何も書き換えていません。チェックを付けた欄を、直す前の文に戻します。",
      nothing: (p) => `直せる欄はありません。${p.left === 0 ? "もう直っているか、表が変わっています。" : ""}`,
      nothingBack: "元に戻せる欄はありません。",
      ticked: (p) => `${p.all}か所のうち${p.ticked}か所`,
      chooseAll: "すべて選ぶ",
      chooseNone: "すべて外す",
      chooseCell: (p) => `${p.cell}を選ぶ`,
      moreLater: (p) => `ほかに${p.count}か所あります。直したあとで続けて直せます。`,
      /** Of what would not be seen. */
      signs: {
        "␣": "半角の空白",
        "□": "全角の空白",
        "↵": "改行",
        "⇥": "タブ",
        "⍽": "改行しない空白",
        "◌": "見えない文字"
      },
      blank: "（空欄）",
      apply: (p) => `${p.count}か所を直す`,
      applyBack: (p) => `${p.count}か所を元に戻す`,
      fixed: (p) => p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を直しました。`,
      tookBack: (p) => p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を元に戻しました。`,
      left: (p) => `${p.count}か所はそのままです：${p.list}`,
      leftTitle: (p) => `そのままにする欄（${p.count}か所）`,
      leftCell: (p) => `${p.cell}（${p.reason}）`,
      andMore: (p) => `${p.list} ほか${p.more}か所`,
      reasons: {
        formula: "数式が入っています",
        value: "数値・日付か、書式で表示が変わる欄です",
        linked: "リンクが付いています",
        converts: "数値や日付に変わるおそれがあります",
        "too-long": "文が長すぎます",
        changed: "そのあと書き換えられています",
        moved: "行や列が動きました",
        gone: "セルがなくなりました",
        refused: "保護か入力規則のため書き込めません"
      },
      historyIntro: "直した欄は、そのあと書き換えられていなければ元に戻せます（新しい50回分）。",
      historyEmpty: "直した記録はまだありません。",
      cells: (p) => `${p.count}か所`,
      backCells: (p) => p.count === p.all ? "元に戻しました" : `うち${p.count}か所は元に戻しました`,
      takeBack: "元に戻す…",
      takeBackOf: (p) => `${p.at}に直したものを元に戻す`
    },
    settings: jaSettings
  };

  // src/messages/ja.ts
  var ja = {
    language: "ja",
    product: "進捗チェック",
    checks: jaChecks,
    severities: { error: "要修正", warning: "要確認", info: "参考" },
    menu: {
      validate: "検証する",
      highlight: "欠落年度を強調",
      clear: "強調を消す",
      history: "直した記録",
      setDropdowns: "入力規則を設定",
      removeDropdowns: "入力規則を外す",
      summary: "集計表を作成",
      report: "レポートを作成",
      settings: "設定",
      help: "使い方"
    },
    working: {
      validate: "検証しています…",
      highlight: "空欄の年度に色を付けています…",
      clear: "強調を消しています…",
      setDropdowns: "入力規則を設定しています…",
      removeDropdowns: "入力規則を外しています…",
      summary: "集計表を作成しています…",
      report: "レポートを作成しています…",
      settings: "設定を開いています…",
      history: "直した記録を開いています…"
    },
    done: {
      validate: (p) => p.error + p.warning + p.info === 0 ? `「${p.sheet}」に指摘はありません。` : `「${p.sheet}」の検証が終わりました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
      highlight: (p) => p.cells === 0 ? `「${p.sheet}」に、記入が必要な年度の空欄はありません。` : `「${p.sheet}」で、年度の空欄${p.cells}か所に色を付けました。記入すると色は消えます。`,
      highlightOff: "年度の記入もれは、設定で「調べない」になっています。色は付けていません。",
      settings: "右側に設定を開きました。",
      history: "右側に直した記録を開きました。",
      stopped: "途中で止まりました。",
      cancelled: "キャンセルしました。シートは変更していません。",
      clear: (p) => p.sheets === 0 ? "このファイルに、進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
      setDropdowns: (p) => `「${p.sheet}」に入力規則を設定しました。${p.columns}で、一覧から選べます。`,
      noDropdowns: (p) => `「${p.sheet}」に入力規則は設定していません。`,
      removeDropdowns: (p) => p.cells === 0 ? "このファイルに、進捗チェックの入力規則はありません。" : `進捗チェックの入力規則を${p.cells}か所から外しました。ほかの入力規則はそのままです。`,
      tab: (p) => `「${p.tab}」を作成しました。`,
      tabKept: (p) => `「${p.tab}」を作成しました。手直しされていた前のシートは「${p.kept}」として残しました。`,
      tabBeside: (p) => `「${p.taken}」という名前のシートがすでにあるため、「${p.tab}」として作成しました。`
    },
    dropdowns: jaDropdowns,
    failures: {
      title: "進捗チェック",
      locked: "ほかの人が進捗チェックを実行しています。少し待ってから、もう一度選んでください。シートは変更していません。",
      cannotRead: (p) => `シートを読み取れませんでした。ページを再読み込みしてから、もう一度選んでください。シートは変更していません。

詳細：${p.detail}`,
      cannotHighlight: (p) => `「${p.sheet}」に色を付けられませんでした。シートが保護されているか、編集の権限がない可能性があります。ファイルの管理者に確かめてください。記入内容は変わっていません。

詳細：${p.detail}`,
      cannotSetDropdowns: (p) => `入力規則を変えられませんでした。シートが保護されているか、編集の権限がないか、Google スプレッドシートの「テーブル」で型を決めた列である可能性があります。ファイルの管理者に確かめてください。入力規則も記入内容も元のままです。

詳細：${p.detail}`,
      cannotWriteTab: (p) => `「${p.tab}」を作成できませんでした。シートを追加する権限がない可能性があります。ファイルの管理者に確かめてください。元の表は変わっていません。

詳細：${p.detail}`,
      cannotWriteLog: (p) => `直す前の文を控えておくシートに書き込めないため、何も直していません。シートを追加したり編集したりする権限があるか、ファイルの管理者に確かめてください。

詳細：${p.detail}`,
      notInLog: "この直しは、控えに残っていません。すでに元に戻したか、控えのシートから消されています。",
      unexpected: (p) => `予期しないエラーが発生しました。もう一度選んでも同じ場合は、下の詳細を情報システム担当に伝えてください。

詳細：${p.detail}`,
      noSuchSheet: (p) => `「${p.sheet}」という名前のシートはありません。あるシート：${p.sheets}`,
      severalTables: (p) => `進捗管理表のシートがいくつかあります。シートを開いてから（または名前を指定して）もう一度実行してください：${p.sheets}`,
      badRequest: "サイドバーからの操作を処理できませんでした。メニューからもう一度「検証する」を選んでください。",
      outsideTable: "指定されたセルはシートの中にありません。行や列が削除された可能性があります。もう一度検証してください。",
      settingsChanged: "ほかの人が設定を変えました。上書きしないよう、保存していません。設定を開き直し、もう一度変えてから保存してください。",
      settingsTooLarge: "設定が大きすぎて保存できません。課名や別の書き方を減らしてください。前の設定はそのまま残っています。",
      cannotSaveSettings: (p) => `設定を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の設定はそのまま残っています。

詳細：${p.detail}`,
      blankHeaderRow: (p) => `${p.row}行目は空欄です。見出しの始まる行の番号を入れてください。設定は保存していません。`
    },
    choose: {
      title: "どのシートを使いますか",
      question: (p) => `進捗管理表のシートがいくつかあります。番号を入力して「OK」を押してください。

${p.list}`,
      again: "番号を読み取れませんでした。"
    },
    help: {
      title: "進捗チェックの使い方",
      paragraphs: [
        "進捗管理表のシートを開いて、メニューの「進捗チェック」から選びます。",
        "検証する … 記入もれや、終わった年度に残った「予定」などを調べて、右側に一覧を出し、該当するセルに色を付けます。",
        "欠落年度を強調 … 記入が必要な年度の空欄だけに色を付けます。記入すると色は消えます。",
        "強調を消す … 進捗チェックが付けた色だけを消します。ほかの書式は変わりません。",
        "直した記録 … サイドバーから直した欄を確かめ、元に戻します。",
        "入力規則を設定 … 評価・取組時期・課名の欄で、一覧から選べるようにします。一覧にない言葉も、印は付きますが入力できます。",
        "入力規則を外す … 進捗チェックが付けた入力規則だけを外します。",
        "集計表を作成 … 評価と記入率を数えた「集計」シートを作ります。",
        "レポートを作成 … 印刷できる「進捗レポート」シートを作ります。",
        "設定 … 表の読み取り方を手直しし、評価基準・課名・調べる内容・色などを決めます。",
        "内容を確かめて「直す」を選んだ欄のほかは、表の記入内容を書き換えません。作り直したシートに手直しがあれば、名前を変えて残します。"
      ]
    },
    /** Why a text is no settings. */
    settings: {
      badText: {
        "not-settings": "設定の文ではありません。書き出した文を、最初の { から最後の } まですべて貼り付けてください。",
        newer: "新しい版の進捗チェックで書き出した文です。進捗チェックを新しくするか、この版で書き出した文を使ってください。",
        "too-large": "文が長すぎます。進捗チェックで書き出した文か確かめてください。",
        "unknown-part": (p) => `「${p.name}」という設定はありません。つづりを直すか、その項目を消してください。`,
        "wrong-part": (p) => `「${p.part}」の書き方が正しくありません。直すか、書き出し直した文を使ってください。`
      },
      parts: {
        language: "言語（language）",
        fiscalYearStart: "年度の始まりの月（fiscalYearStart）",
        scale: "評価基準（scale）",
        departments: "課名（departments）",
        terms: "取組時期の言葉（terms）",
        digitWidth: "数字の書き方（digitWidth）",
        checks: "検査（checks）",
        colors: "強調の色（colors）",
        tabs: "シートの手直し（tabs）"
      }
    },
    /** The hidden tab that records what was mended. */
    log: {
      tabName: "進捗チェック（控え）",
      headings: {
        at: "日時",
        sheet: "シート",
        cell: "セル",
        before: "直す前",
        after: "直した後",
        check: "検証",
        state: "状態",
        own: "管理用（消さないでください）"
      },
      states: {
        done: (_) => "直しました",
        refused: (_) => "直せませんでした",
        back: (p) => `元に戻しました（${p.at}）`
      }
    },
    page: jaPage,
    table: {
      noRate: "対象なし",
      total: "計",
      grandTotal: "合計",
      unmarked: "無記入",
      others: "基準外",
      marked: "記入あり",
      entries: "取組行",
      measures: "施策数",
      rate: "記入率",
      notAsked: "－",
      none: "該当なし",
      outsideBands: "（章に入っていない行）",
      noDirection: "（方向性に入っていない行）",
      noDepartment: "（課名の記入なし）",
      noName: "（施策項目の記入なし）",
      noTerm: "（取組時期の記入なし）",
      chapter: "章",
      direction: "施策の方向性",
      department: "課",
      term: "取組時期",
      item: "施策項目"
    },
    report: {
      tabName: "進捗レポート",
      summaryTabName: "集計",
      buildingName: (p) => `${p.tab}（作成中）`,
      keptName: (p) => `${p.tab}（手直し ${p.time}）`,
      title: "進捗レポート",
      titleOf: (p) => `${p.table}　進捗レポート`,
      bullet: "・",
      /** Before a note, and at what it is about. */
      noteSign: "※",
      summaryTitle: "集計",
      source: (p) => `元のシート：${p.sheet}`,
      shape: "表の形についての指摘",
      cellName: "欄・理由",
      cell: "セル",
      asOfSheet: (p) => `基準日：${p.date}（表の記載による）`,
      asOfToday: (p) => `基準日：${p.date}（表に時点の記載がないため作成日）`,
      asOfSettings: (p) => `基準日：${p.date}（設定による）`,
      made: (p) => `作成：${p.time}　進捗チェック ${p.version}`,
      verdict: (p) => `${p.measures}施策（${p.entries}取組行）`,
      verdictLine: (p) => `${p.size}　${p.gaps}`,
      verdictClean: (p) => `記入が必要な年度はすべて埋まっています（記入率${p.rate}）。`,
      verdictGaps: (p) => `年度の空欄が${p.blanks}か所あります（記入率${p.rate}）。`,
      verdictRate: (p) => `年度の記入率は${p.rate}です。`,
      verdictCounts: (p) => `要修正${p.error}件・要確認${p.warning}件・参考${p.info}件`,
      legend: "評価基準",
      legendLine: (p) => `${p.mark}　${p.meaning}`,
      legendOpen: "評価の欄は決まった記号ではないため（達成率や文章など）、記入の有無だけを数えています。",
      legendSet: (p) => `設定の評価基準：${p.scale}`,
      legendNone: (p) => `表に凡例がないため、次の評価を使っています：${p.scale}`,
      marksByChapter: "評価 × 章",
      marksByDirection: "評価 × 施策の方向性",
      marksByDepartment: "評価 × 課",
      marksByTerm: "評価 × 取組時期",
      completenessByChapter: "年度の記入率 × 章",
      completenessByDepartment: "年度の記入率 × 課",
      missing: "記入が必要な欄（課別）",
      missingNone: "記入が必要な空欄はありません。",
      stale: "見直しが必要な欄（課別）",
      staleNote: "終わった年度に残った「予定」や途中の数値、評価・取組時期の書き誤りがある欄です。",
      staleNone: "終わった年度に残った予定や、評価・取組時期の書き誤りはありません。",
      departmentHeading: (p) => `${p.department}（${p.cells}か所）`,
      reasons: { stalePlan: "予定", staleInterim: "途中" },
      notes: "数え方",
      noteEntries: "取組行は、評価を一つもつ一行です。結合された施策項目の下の各行も、それぞれ一つと数えます。",
      noteMeasures: "施策数は施策項目の数です。複数の取組行をもつ施策は、いちばん低い評価で数えます。",
      noteJoint: (p) => p.entries === 0 ? "課別の合計は、全体の合計と一致します。" : `複数の課が担当する取組行（${p.entries}行）は、それぞれの課で数えます。課別の合計は全体より多くなります。`,
      noteRelisted: (p) => `（再掲）の行（${p.entries}行）も、ほかの行と同じように数えます。`,
      noteRate: "記入率は、記入が必要な年度の欄のうち埋まっている割合です。開始前・終了後・計画の欄は含みません。「－」は記入ありとします。",
      noteInterim: (p) => `${p.years}は年度の途中です。`
    },
    cli: {
      usage: `使い方：
  npx shinchoku check ファイル [--sheet シート名] [--settings 設定ファイル] [--format text|json] [--lang ja|en]
  npx shinchoku report ファイル -o 出力.xlsx [--sheet シート名] [--settings 設定ファイル] [--lang ja|en]

ファイルは .xlsx か sheet.json、設定ファイルは設定画面の「書き出し」の文を保存したものです。終了コードは、0 要修正なし・1 要修正あり・2 読み取れない、または進捗管理表がない。`,
      unknownCommand: (p) => `「${p.command}」というコマンドはありません。`,
      unknownOption: (p) => `オプションの指定が正しくありません：${p.detail}`,
      notXlsx: (p) => `書き出す先「${p.path}」は .xlsx で終わる名前にしてください。`,
      sheetHint: (p) => `別のシートを調べるときは --sheet シート名 を指定してください（あるシート：${p.sheets}）。`,
      missingFile: "ファイルを指定してください。",
      missingOutput: "書き出す先を -o 出力.xlsx で指定してください。",
      outputIsInput: "書き出す先が元のファイルと同じです。元のファイルは書き換えません。別の名前を指定してください。",
      cannotWrite: (p) => `「${p.path}」に書き出せません。フォルダーがあるか、書き込めるか、別のソフトで開いていないか確認してください。`,
      badSettings: (p) => `設定ファイル「${p.path}」を使えません。${p.problem}`,
      settingsNotReadable: "ファイルの名前と場所、読み取りの権限を確かめてください。",
      written: (p) => `書き出しました：${p.path}`,
      file: {
        "no-file": (p) => `「${p.path}」が見つかりません。ファイルの名前と場所を確認してください。`,
        folder: (p) => `「${p.path}」はフォルダーです。ファイルを指定してください。`,
        "not-readable": (p) => `「${p.path}」を開けません。読み取りの権限を確かめてください。`,
        empty: (p) => `「${p.path}」は空のファイルです。`,
        "not-xlsx": (p) => `「${p.path}」を .xlsx として読み取れません。壊れているか、別の形式です。表計算ソフトで .xlsx として保存し直してください。`,
        "password-protected": (p) => `「${p.path}」にはパスワードがかかっています。パスワードを外して保存し直してください。`,
        "old-xls": (p) => `「${p.path}」は古い形式（.xls）です。.xlsx として保存し直してください。`,
        "too-large": (p) => `「${p.path}」は大きすぎて読み取れません。`,
        "no-sheets": (p) => `「${p.path}」にはシートがありません。`,
        "not-sheet-json": (p) => `「${p.path}」は sheet.json の形（name・values・merges）になっていません。`
      },
      verdict: (p) => `「${p.sheet}」 ${p.measures}施策・${p.entries}取組行　記入率 ${p.rate}`,
      counts: (p) => `要修正 ${p.error}件　要確認 ${p.warning}件　参考 ${p.info}件`,
      allWell: "指摘はありません。",
      group: (p) => `■ ${p.severity}　${p.title}（${p.count}件）`,
      remedy: (p) => `  → ${p.remedy}`,
      read: "読み取った表",
      headerRows: (p) => p.first === p.last ? `見出し ${p.first}行目` : `見出し ${p.first}～${p.last}行目`,
      shape: (p) => `章 ${p.chapters}・施策の方向性 ${p.directions}・新規の施策 ${p.newMeasures}`,
      kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
      kind: (p) => `${p.label}（${p.kind}）`,
      marks: "評価",
      noScale: "決まった記号がないため、種類ごとには数えません",
      calls: (p) => `${p.command}：${p.total}回`,
      callsTitle: "Googleのサービスを呼び出した回数（行数によらず同じ）",
      summaryTitle: "集計"
    }
  };

  // src/messages/index.ts
  function messagesFor(locale) {
    return locale === "" || /^ja\b|^ja[_-]/i.test(locale) ? ja : en;
  }

  // src/sheets/environment.ts
  function userMessages() {
    try {
      return messagesFor(Session.getActiveUserLocale());
    } catch {
      return messagesFor("ja");
    }
  }
  function messagesIn(language) {
    return language === "auto" ? userMessages() : messagesFor(language);
  }
  function localTime(spreadsheet) {
    const now = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
    return { now, today: now.slice(0, 10) };
  }

  // src/sheets/spreadsheet.ts
  function activeSpreadsheet() {
    return SpreadsheetApp.getActiveSpreadsheet();
  }
  function sheetsWithCells(spreadsheet) {
    return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  }
  function showSheet(spreadsheet, sheet) {
    spreadsheet.setActiveSheet(sheet);
  }
  function sheetWithId(spreadsheet, sheetId) {
    var _a3;
    return (_a3 = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId)) != null ? _a3 : null;
  }
  function selectCell(spreadsheet, sheetId, a1) {
    const sheet = sheetWithId(spreadsheet, sheetId);
    if (sheet === null) {
      return false;
    }
    try {
      sheet.getRange(a1).activate();
      return true;
    } catch {
      return false;
    }
  }

  // src/report/fingerprint.ts
  function fingerprint(data) {
    const text = JSON.stringify(data);
    let hash = 2166136261;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
    }
    return `${text.length}-${(hash >>> 0).toString(16)}`;
  }

  // src/settings/ignored-findings.ts
  var IgnoredFinding = object({
    key: string2(),
    reason: string2(),
    /** `YYYY-MM-DDTHH:MM` */
    at: string2()
  });
  var Stored = object({ version: literal(1), items: array(IgnoredFinding) });
  var MOST_ITEMS = 500;
  function parseIgnored(text) {
    try {
      const parsed = safeParse(Stored, JSON.parse(text != null ? text : "null"));
      return parsed.success ? parsed.data.items : [];
    } catch {
      return [];
    }
  }
  function serializeIgnored(items) {
    return JSON.stringify({ version: 1, items: items.slice(-MOST_ITEMS) });
  }
  function withIgnored(items, item) {
    return [...withoutIgnored(items, item.key), item];
  }
  function withoutIgnored(items, key) {
    return items.filter((item) => item.key !== key);
  }

  // src/settings/settings-text.ts
  function serializeSettings(settings) {
    return JSON.stringify(settings);
  }

  // src/settings/stored-settings.ts
  var LARGEST_SETTINGS = 6e4;
  function bad(problem) {
    return { kind: "bad", problem };
  }
  function isPart(name) {
    return name in DEFAULT_SETTINGS && name !== "version";
  }
  function parsedJson(text) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      return null;
    }
  }
  function readSettingsData(data) {
    var _a3;
    if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") {
      return bad({ kind: "not-settings" });
    }
    if (data.version > DEFAULT_SETTINGS.version) {
      return bad({ kind: "newer" });
    }
    const unknown2 = Object.keys(data).find((name) => !(name in DEFAULT_SETTINGS));
    if (unknown2 !== void 0) {
      return bad({ kind: "unknown-part", name: unknown2 });
    }
    const parsed = safeParse(Settings, { ...DEFAULT_SETTINGS, ...data });
    if (parsed.success) {
      return { kind: "settings", settings: parsed.data };
    }
    const part = String((_a3 = parsed.error.issues[0]) == null ? void 0 : _a3.path[0]);
    return bad(isPart(part) ? { kind: "wrong-part", part } : { kind: "not-settings" });
  }
  function readSettingsText(text) {
    return text.length > LARGEST_SETTINGS ? bad({ kind: "too-large" }) : readSettingsData(parsedJson(text));
  }
  function parseSettings(text) {
    if (text === null) {
      return { settings: DEFAULT_SETTINGS, state: "default" };
    }
    const outcome = readSettingsText(text);
    switch (outcome.kind) {
      case "settings":
        return { settings: outcome.settings, state: "stored" };
      case "bad":
        return { settings: DEFAULT_SETTINGS, state: outcome.problem.kind === "newer" ? "newer" : "unreadable" };
    }
  }

  // src/settings/text-pieces.ts
  var PIECE = 2500;
  var MOST_PIECES = 60;
  function nameOf(key, piece) {
    return `shinchoku:${key}:${piece}`;
  }
  function piecesIn(properties, key) {
    const pieces = {};
    for (let piece = 0; piece < MOST_PIECES; piece++) {
      const name = nameOf(key, piece);
      const part = properties[name];
      if (part === void 0) {
        break;
      }
      pieces[name] = part;
    }
    return pieces;
  }
  function textOf(pieces) {
    const text = Object.values(pieces).join("");
    return text === "" ? null : text;
  }
  function piecesOf(key, text) {
    const pieces = {};
    let count = 0;
    for (let start = 0; start < text.length; count++) {
      const end = start + PIECE;
      const cut = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
      pieces[nameOf(key, count)] = text.slice(start, cut);
      start = cut;
    }
    return count > MOST_PIECES ? null : pieces;
  }

  // src/sheets/document-texts.ts
  function readDocumentTexts(keys) {
    const properties = PropertiesService.getDocumentProperties().getProperties();
    const texts = keys.map((key) => [key, textOf(piecesIn(properties, key))]);
    return Object.fromEntries(texts);
  }
  function replacePieces(properties, before, after) {
    properties.setProperties({ ...after });
    for (const name of Object.keys(before)) {
      if (!(name in after)) {
        properties.deleteProperty(name);
      }
    }
  }
  function writeDocumentText(key, text) {
    const after = piecesOf(key, text);
    if (after === null) {
      throw new Error(`${key}: ${text.length}`);
    }
    const properties = PropertiesService.getDocumentProperties();
    const before = piecesIn(properties.getProperties(), key);
    try {
      replacePieces(properties, before, after);
    } catch (error) {
      replacePieces(properties, after, before);
      throw error;
    }
  }

  // src/commands/document-state.ts
  var IGNORED = "ignored";
  var SETTINGS = "settings";
  function readDocumentState() {
    const texts = orFail(
      () => readDocumentTexts([IGNORED, SETTINGS]),
      (detail) => ({ code: "cannot-read", detail })
    );
    return {
      ...parseSettings(texts.settings),
      ignored: parseIgnored(texts.ignored),
      revision: fingerprint(texts.settings)
    };
  }
  function changeIgnored(change) {
    writeDocumentText(IGNORED, serializeIgnored(change(readDocumentState().ignored)));
  }
  function storeSettings(settings) {
    const text = serializeSettings(settings);
    if (text.length > LARGEST_SETTINGS) {
      throw new FailureError({ code: "settings-too-large" });
    }
    orFail(
      () => writeDocumentText(SETTINGS, text),
      (detail) => ({ code: "cannot-save-settings", detail })
    );
    return fingerprint(text);
  }

  // src/commands/command-context.ts
  function once(read) {
    let value = null;
    return () => {
      value != null ? value : value = read();
      return value;
    };
  }
  function openContext() {
    const spreadsheet = activeSpreadsheet();
    const state = once(readDocumentState);
    const messages = once(() => messagesIn(state().settings.language));
    const time2 = once(() => localTime(spreadsheet));
    return {
      spreadsheet,
      get state() {
        return state();
      },
      get messages() {
        return messages();
      },
      get time() {
        return time2();
      }
    };
  }
  function messagesForFailure(context) {
    var _a3;
    try {
      return (_a3 = context == null ? void 0 : context.messages) != null ? _a3 : userMessages();
    } catch {
      return userMessages();
    }
  }

  // src/settings/problem-text.ts
  function settingsProblemText(problem, words2) {
    switch (problem.kind) {
      case "not-settings":
      case "newer":
      case "too-large":
        return words2.badText[problem.kind];
      case "unknown-part":
        return words2.badText["unknown-part"]({ name: problem.name });
      case "wrong-part":
        return words2.badText["wrong-part"]({ part: words2.parts[problem.part] });
    }
  }

  // src/version.ts
  var VERSION = "0.1.0";

  // src/commands/failure-message.ts
  function failureCode(error) {
    return error instanceof FailureError ? error.failure.code : "unexpected";
  }
  function failureDetails(error, where) {
    const failure2 = error instanceof FailureError ? JSON.stringify(error.failure) : detailOf(error);
    return `進捗チェック ${VERSION} / ${where} / ${failureCode(error)} / ${failure2}`;
  }
  function failureMessage(error, messages) {
    const words2 = messages.failures;
    if (!(error instanceof FailureError)) {
      return words2.unexpected({ detail: detailOf(error) });
    }
    const { failure: failure2 } = error;
    switch (failure2.code) {
      case "no-progress-table":
        return failure2.message;
      case "no-such-sheet":
        return words2.noSuchSheet({ sheet: failure2.sheet, sheets: failure2.sheets.join(messages.page.separator) });
      case "several-tables":
        return words2.severalTables({ sheets: failure2.sheets.join(messages.page.separator) });
      case "locked":
        return words2.locked;
      case "cannot-read":
        return words2.cannotRead({ detail: failure2.detail });
      case "cannot-highlight":
        return words2.cannotHighlight({ sheet: failure2.sheet, detail: failure2.detail });
      case "cannot-set-dropdowns":
        return words2.cannotSetDropdowns({ detail: failure2.detail });
      case "cannot-write-tab":
        return words2.cannotWriteTab({ tab: failure2.tab, detail: failure2.detail });
      case "cannot-write-log":
        return words2.cannotWriteLog({ detail: failure2.detail });
      case "not-in-log":
        return words2.notInLog;
      case "bad-request":
        return words2.badRequest;
      case "outside-table":
        return words2.outsideTable;
      case "settings-changed":
        return words2.settingsChanged;
      case "bad-settings":
        return settingsProblemText(failure2.problem, messages.settings);
      case "settings-too-large":
        return words2.settingsTooLarge;
      case "cannot-save-settings":
        return words2.cannotSaveSettings({ detail: failure2.detail });
      case "blank-header-row":
        return words2.blankHeaderRow({ row: failure2.row });
    }
  }

  // src/text/fiscal-year.ts
  var FISCAL_YEAR_START_MONTH = 4;
  var ERAS = {
    令和: { first: 2019, last: 99 },
    平成: { first: 1989, last: 31 },
    昭和: { first: 1926, last: 64 },
    大正: { first: 1912, last: 15 },
    明治: { first: 1868, last: 45 }
  };
  var ERA_LETTERS = { R: "令和", H: "平成", S: "昭和", T: "大正", M: "明治" };
  function eraToWestern(era, year) {
    var _a3;
    const name = (_a3 = ERA_LETTERS[era.toUpperCase()]) != null ? _a3 : era;
    const known3 = ERAS[name];
    const number3 = year === "元" ? 1 : Number(year);
    if (known3 === void 0 || number3 < 1 || number3 > known3.last) {
      return null;
    }
    return known3.first + number3 - 1;
  }
  function fiscalYearOf(year, month, start = FISCAL_YEAR_START_MONTH) {
    return month >= start ? year : year - 1;
  }
  function fiscalYearOfDate(date2, start = FISCAL_YEAR_START_MONTH) {
    return fiscalYearOf(Number(date2.slice(0, 4)), Number(date2.slice(5, 7)), start);
  }
  function calendarYearOf(fiscalYear, month, start = FISCAL_YEAR_START_MONTH) {
    return month >= start ? fiscalYear : fiscalYear + 1;
  }
  function endOfMonth(year, month) {
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return isoDate2(year, month, day);
  }
  function isoDate2(year, month, day) {
    return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  function fiscalYearStart(year, start = FISCAL_YEAR_START_MONTH) {
    return isoDate2(year, start, 1);
  }
  function fiscalYearEnd(year, start = FISCAL_YEAR_START_MONTH) {
    const lastMonth = start === 1 ? 12 : start - 1;
    return endOfMonth(calendarYearOf(year, lastMonth, start), lastMonth);
  }
  function shortYear(year) {
    if (year >= 2019) {
      return `R${year - 2018}`;
    }
    return year >= 1989 ? `H${year - 1988}` : String(year);
  }
  var MENTION = /(?:(令和|平成|昭和)\s*(元|\d{1,2})|(?<![A-Za-z])([RH])\s?(元|\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(?=\s*年|\/(?:1[0-2]|[1-9])(?!\d))|(?<![\d.第])(元|\d{1,2})(?=年(?:度(?!目|間|ごと|毎|分|連続)|(?:1[0-2]|[1-9])月)))(?:\s*(年度)|\s*年(?!\s*\d*\s*(?:か月|カ月|ヶ月|間))(?:\s*(1[0-2]|0?[1-9])\s*月)?|[./](1[0-2]|[1-9])(?!\d))?/g;
  function eraOfBareYear(year) {
    return year === "元" || Number(year) <= 20 ? "令和" : "平成";
  }
  function findYearMentions(folded) {
    var _a3, _b, _c;
    const mentions = [];
    for (const match of folded.matchAll(MENTION)) {
      const [whole, era, eraYear, letter2, letterYear, western2, bare2, fiscal, monthInWords, monthBehindDot] = match;
      const year = western2 !== void 0 ? Number(western2) : eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : eraOfBareYear(bare2 != null ? bare2 : ""), (_c = (_b = eraYear != null ? eraYear : letterYear) != null ? _b : bare2) != null ? _c : "");
      if (year === null) {
        continue;
      }
      const month = fiscal === void 0 ? monthInWords != null ? monthInWords : monthBehindDot : void 0;
      mentions.push({
        fiscalYear: month === void 0 ? year : fiscalYearOf(year, Number(month)),
        start: match.index,
        end: match.index + whole.length
      });
    }
    return mentions;
  }

  // src/text/remembered.ts
  var LONGEST = 60;
  var MOST_TEXTS = 3e3;
  function remembered(read) {
    const known3 = /* @__PURE__ */ new Map();
    return (text) => {
      if (text.length > LONGEST) {
        return read(text);
      }
      const before = known3.get(text);
      if (before !== void 0) {
        return before;
      }
      const result = read(text);
      if (known3.size < MOST_TEXTS) {
        known3.set(text, result);
      }
      return result;
    };
  }

  // src/text/width.ts
  var INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[\ufe00-\ufe0f]/g;
  var UNCHANGED = /[\n!-~\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;
  var VISIBLE = /(?![\ufe00-\ufe0f])[^\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
  var SPACE = /[\s\u3000]+/g;
  var foldWidth = /* @__PURE__ */ remembered(
    (text) => text.normalize("NFKC").replace(INVISIBLE, "")
  );
  function foldWithPlaces(text) {
    const places = [];
    let folded = "";
    let at = 0;
    for (const character of text) {
      const replaced = UNCHANGED.test(character) ? character : foldWidth(character);
      for (let unit = 0; unit < replaced.length; unit++) {
        places.push(at);
      }
      folded += replaced;
      at += character.length;
    }
    places.push(text.length);
    return { folded, original: (start, end) => {
      var _a3, _b;
      return text.slice((_a3 = places[start]) != null ? _a3 : text.length, (_b = places[end]) != null ? _b : text.length);
    } };
  }
  var foldKey = /* @__PURE__ */ remembered(
    (text) => foldWidth(text).replace(SPACE, "")
  );
  function isBlank(text) {
    return !VISIBLE.test(text);
  }
  function oneLine(text) {
    return text.replace(INVISIBLE, "").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "").join("\n").replace(/([!-~])\n(?=[!-~])/g, "$1 ").replace(/\n/g, "");
  }
  function shorten(text, length) {
    if (text.length <= length) {
      return text;
    }
    const cut = text.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
  }
  var DASHES = "\\-~〜‐‑‒–—―−ー─━";

  // src/text/as-of.ts
  var YEAR = "(?:(?:(令和|平成)\\s*|(?<![A-Za-z])([RH]))(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))(?:\\s*(年度)\\s*|\\s*年\\s*|[./])";
  var MONTH = "(?<!\\d)(1[0-2]|0?[1-9])";
  var WORD = "(?:時点|現在|実績(?!報告)|集計|段階)";
  var NOTE = new RegExp(
    `(?:${YEAR}\\s*)?${MONTH}(?:\\s*月\\s*(?:(末)(?:日)?|(\\d{1,2})\\s*日)?|\\s*(末)|[./](\\d{1,2})(?!\\d)\\s*(?:日)?|(?=\\s*(?:時点|現在)))(?:\\s*(?:の\\s*)?(${WORD}))?`,
    "g"
  );
  function findAsOfNotes(folded) {
    var _a3;
    const notes = [];
    for (const match of folded.matchAll(NOTE)) {
      const [whole, era, letter2, eraYear, western2, fiscal, month, end, day, dottedEnd, slashDay, word2] = match;
      const monthEnd = end !== void 0 || dottedEnd !== void 0;
      const dayText = day != null ? day : slashDay;
      const stated = word2 === "時点" || word2 === "現在";
      if (!monthEnd && !stated && (dayText === void 0 || word2 === void 0)) {
        continue;
      }
      const year = western2 !== void 0 ? Number(western2) : eraYear === void 0 ? null : eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : "", eraYear);
      const bareNumber = dottedEnd !== void 0 || !whole.includes("月") && slashDay === void 0;
      if (bareNumber && year === null) {
        continue;
      }
      notes.push({
        year: year === null ? null : { value: year, fiscal: fiscal !== void 0 },
        month: Number(month),
        day: dayText === void 0 ? null : Number(dayText),
        cue: word2 === void 0 ? "month-end" : "word",
        start: match.index,
        end: match.index + whole.length
      });
    }
    return notes;
  }
  function resolveAsOf(note, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
    const year = note.year === null ? fiscalYear === null ? null : calendarYearOf(fiscalYear, note.month, yearStart) : note.year.fiscal ? calendarYearOf(note.year.value, note.month, yearStart) : note.year.value;
    if (year === null) {
      return null;
    }
    const monthEnd = endOfMonth(year, note.month);
    if (note.day === null) {
      return monthEnd;
    }
    const day = isoDate2(year, note.month, note.day);
    return day > monthEnd ? null : day;
  }
  var FIGURE_BEHIND = /^\s*(?:まで(?:に)?\s*)?(?:の\s*(?:累計|数値|状況|登録|実績)|で\s*\d|[:=]\s*[^\d\n第]{0,8}\d|[、,]\s*(?:[^\s、。]{1,10}は\s*)?\d|[)\]】]\s*[:=]?\s*\d|\d)/;
  var CLOSED_BEHIND = /^\s*(?:[)\]】]|\n|$)/;
  var FIGURE_AHEAD = /(?:\d\s?(?![月日年時])[^\s\d。]{0,4}|^|\n)\s*[([【]?\s*$/;
  var NEARBY = 20;
  function datesFigure(folded, note) {
    const behind = folded.slice(note.end);
    const ahead = folded.slice(Math.max(0, note.start - NEARBY), note.start);
    return FIGURE_BEHIND.test(behind) || CLOSED_BEHIND.test(behind) && FIGURE_AHEAD.test(ahead);
  }
  var PERIOD = new RegExp(
    `(?:[(]|^|\\n|[・、\\s])4月?[${DASHES}](1[0-2]|[5-9])月(?=\\s*(?:末|分)?の?(?:実績|累計|延べ?)|\\))|(?<!\\d)(1[0-2]|[1-9])月まで(?=\\s*(?:に|の)?(?:実績|累計|延べ?)?\\s*\\d)`,
    "g"
  );
  var PART_OF_YEAR = /(上半期|第[1-3]四半期)(?=まで|末|(?:の)?実績|\s*:)/g;
  var LAST_MONTH = { 上半期: 9, 第1四半期: 6, 第2四半期: 9, 第3四半期: 12 };
  function partNotes(folded) {
    const note = (match, month) => {
      var _a3, _b;
      return {
        year: null,
        month,
        day: null,
        cue: "month-end",
        start: ((_a3 = match.index) != null ? _a3 : 0) + (/^[(\n・、\s]/.test(match[0]) ? 1 : 0),
        end: ((_b = match.index) != null ? _b : 0) + match[0].length
      };
    };
    const halves = /下半期|第4四半期/.test(folded) ? [] : [...folded.matchAll(PART_OF_YEAR)];
    return [
      ...[...folded.matchAll(PERIOD)].map((match) => {
        var _a3;
        return note(match, Number((_a3 = match[1]) != null ? _a3 : match[2]));
      }),
      ...halves.map((match) => {
        var _a3, _b;
        return note(match, (_b = LAST_MONTH[(_a3 = match[1]) != null ? _a3 : ""]) != null ? _b : 9);
      })
    ];
  }
  var NO_FIGURE = /(?:令和|平成|[RH])\s?(?:元|\d{1,2})(?:\.\d{1,2}){0,2}|(?<!\d)(?:\d{4}年?度?(?!\d)|\d{1,3}\s?(?:年度?|月|日|時|歳|期|次|号|条|級|層)|\d{1,4}[/.]\d{1,2}(?!\d|\s?[%％人回件]))|第\s?\d{1,3}/g;
  function datesStatistics(folded, note) {
    return note.day === 1 || /^\s*(?:の|で|に|を)/.test(folded.slice(note.end));
  }
  function givesFigure(folded) {
    return /\d/.test(folded.replace(NO_FIGURE, ""));
  }
  function findInterimNotes(folded, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
    const figure = givesFigure(folded);
    const isInterim = (note) => {
      const date2 = resolveAsOf(note, fiscalYear, yearStart);
      const within = date2 !== null && date2 > fiscalYearStart(fiscalYear, yearStart) && date2 < fiscalYearEnd(fiscalYear, yearStart);
      return within && (figure || !datesStatistics(folded, note));
    };
    const notes = [
      ...findAsOfNotes(folded).filter((note) => isInterim(note) && (note.cue === "word" || datesFigure(folded, note))),
      ...partNotes(folded).filter(isInterim)
    ];
    return notes.sort((one, other) => one.start - other.start);
  }

  // src/text/year-heading.ts
  var TOKEN = new RegExp(
    [
      "(令和|平成|昭和|大正|明治)(元|\\d{1,2})(?!\\d)",
      "(?<![A-Za-z])([RHSrhs])\\.?(元|\\d{1,2})(?!\\d)",
      "(?<!\\d)((?:19|20)\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
      "(FY)'?((?:19|20)\\d{2}|\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
      "(?<![\\d.])(元|\\d{1,2})(?=年)",
      `(?<=[${DASHES}])(元|\\d{1,2})(?!\\d)`
    ].map((part) => `(?:${part})`).join("|"),
    "gi"
  );
  var YEAR_WORD = /^(?:会計)?年度|^年/;
  var RANGE = new RegExp(`^(?:会計)?(?:年度|年)?\\)?(?:年度|年)?(?:[${DASHES}]|から|より|to)\\(?$`);
  var SAME = /^(?:年度|年)?[(（/・=]?$/;
  var SPAN_BY_SLASH = /^(?:年度|年)?\)?(?:年度|年)?[/・,、&と]\(?$/;
  var COMPANIONS = /^(?:の|と|及び|における|まで|以降|実績|計画|予定|見込み?|目標|値|額|取り?組み?|内容|状況|進捗|結果|成果|決算|予算|事業|施策|実施|今後|年間|年次|最終|現状|方針|課題|達成|率|数|\((?:単位:?)?(?:人|件|回|か所|箇所|校|園|台|戸|世帯|団体|ha|km|kg|t|kL)\)|outturn|(?:千|百万|億)?円|％|%|前期|後期|中期|長期|短期|上半期|下半期|単年度|累計|途中|中間|経過|報告|速報|分|末|中|時点|現在|基準|策定時|当初|現況|主な|概要|活動|年度|年|会計|第[\d一二三四五六七八九十]+(?:四半期|期|次)|に?実施した(?:こと|内容|取組)?|したこと|actuals?|baseline|base|plan(?:ned)?|progress|results?|target|achievements?|update|of|for|the|in|year|to|fy|[()（）【】［］[\]「」・/:：.,、，※*＊-])*$/i;
  function tokensOf(heading) {
    var _a3, _b, _c, _d, _e;
    const tokens = [];
    for (const match of heading.matchAll(TOKEN)) {
      const [whole, era, eraYear, letter2, letterYear, western2, westernNext, fy, fyYear, fyNext, bareYear, rangeEnd] = match;
      const start = match.index;
      const end = start + whole.length;
      const previous = tokens[tokens.length - 1];
      const hasWord = YEAR_WORD.test(heading.slice(end));
      if (era !== void 0 || letter2 !== void 0) {
        const year = eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : "", (_b = eraYear != null ? eraYear : letterYear) != null ? _b : "");
        if (year === null) {
          return [];
        }
        tokens.push({ year, start, end, certain: era !== void 0 || hasWord, western: false });
      } else if (western2 !== void 0 || fy !== void 0) {
        const text = (_c = western2 != null ? western2 : fyYear) != null ? _c : "";
        const year = text.length === 2 ? 2e3 + Number(text) : Number(text);
        const next = westernNext != null ? westernNext : fyNext;
        const following = next === void 0 || Number(next) === (year + 1) % 100;
        tokens.push({ year, start, end: following ? end : end - next.length - 1, certain: true, western: true });
        if (!following) {
          const last = Math.floor(year / 100) * 100 + Number(next);
          if (last <= year) {
            return [];
          }
          tokens.push({ year: last, start: end - next.length, end, certain: true, western: true });
        }
      } else {
        const year = yearWithoutEra((_d = bareYear != null ? bareYear : rangeEnd) != null ? _d : "", previous);
        if (year !== null) {
          tokens.push({ year, start, end, certain: hasWord, western: (_e = previous == null ? void 0 : previous.western) != null ? _e : false });
        } else if (rangeEnd !== void 0) {
          return [];
        }
      }
    }
    return tokens;
  }
  function yearWithoutEra(text, previous) {
    if (previous === void 0) {
      return text === "元" ? eraToWestern("令和", text) : null;
    }
    if (previous.western && text.length === 2) {
      const year = Math.floor(previous.year / 100) * 100 + Number(text);
      return year > previous.year ? year : null;
    }
    const eras = previous.year >= 2019 ? ["令和"] : previous.year >= 1989 ? ["平成", "令和"] : ["昭和", "平成"];
    for (const era of eras) {
      const year = eraToWestern(era, text);
      if (year !== null && year > previous.year && year - previous.year <= 30) {
        return year;
      }
    }
    return null;
  }
  function spanOf(heading) {
    const tokens = tokensOf(heading);
    const first = tokens[0];
    if (first === void 0) {
      return null;
    }
    let from = first.year;
    let to = first.year;
    let ranged = false;
    let rest = heading.slice(0, first.start);
    let last = first;
    for (const token of tokens.slice(1)) {
      const between = heading.slice(last.end, token.start);
      const sameYear = token.year === last.year;
      if (RANGE.test(between) || SPAN_BY_SLASH.test(between) && !sameYear) {
        from = Math.min(from, token.year);
        to = Math.max(to, token.year);
        ranged = true;
      } else if (!(sameYear && (SAME.test(between) || between === ""))) {
        rest += between;
        if (!sameYear) {
          return null;
        }
      }
      last = token;
    }
    rest += heading.slice(last.end);
    const isNumber = /-/.test(heading) && !/[RH].*[RH]/i.test(heading) && !/[RHS]\d{2}-\d{2}/i.test(heading);
    if (ranged && !tokens.some((token) => token.certain) && isNumber) {
      return null;
    }
    return { from, to, rest };
  }
  function purposeOf(rest) {
    if (/目標|target/i.test(rest)) {
      return "target";
    }
    if (/基準|現状値|策定時|当初値|baseline|base/i.test(rest)) {
      return "base";
    }
    if (/見込/.test(rest)) {
      return "estimate";
    }
    if (/計画|予定|今後|方針|\bplan/i.test(rest)) {
      return "plan";
    }
    return /実績|決算|結果|成果|actual|outturn|result|achieve/i.test(rest) ? "result" : "unsaid";
  }
  var PERIOD2 = new RegExp(`\\d{1,2}月?[${DASHES}](1[0-2]|[1-9])月(?:分|実績)?`);
  function periodNote(folded) {
    const match = PERIOD2.exec(folded);
    return match === null ? null : {
      year: null,
      month: Number(match[1]),
      day: null,
      cue: "month-end",
      start: match.index,
      end: match.index + match[0].length
    };
  }
  var KANJI_DIGITS = "〇一二三四五六七八九";
  function digitsForKanji(key) {
    return key.replace(
      /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=年)/g,
      (whole, tens, ten, ones) => {
        if (whole === "") {
          return "";
        }
        const digit = (kanji) => KANJI_DIGITS.indexOf(kanji);
        return ten === "" ? String(digit(tens === "" ? ones : tens)) : String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
      }
    );
  }
  function withoutMonths(key) {
    return key.replace(new RegExp(`年4月[${DASHES}](?:(?:令和|平成|[RH])?(?:元|\\d{1,4})年)?3月(?:まで|末)?`), "年度");
  }
  function parseYearHeading(text, beside = null) {
    var _a3;
    return (_a3 = readAlone(text)) != null ? _a3 : beside === null ? null : readHeading(withEra(foldKey(text), beside));
  }
  var readAlone = /* @__PURE__ */ remembered(
    (text) => {
      var _a3;
      return (_a3 = readHeading(withoutMonths(digitsForKanji(foldKey(text))))) != null ? _a3 : readHeading(foldKey(foldWidth(text).replace(YEAR_BEFORE_MONTH, "$1、")));
    }
  );
  var ERA_YEAR = /(令和|平成|(?<![A-Za-z])[RH])(\d{1,2})(?!\d)/i;
  function namesImpossibleYear(text) {
    var _a3;
    const key = foldKey(text);
    const [whole = "", era = "", year = ""] = (_a3 = ERA_YEAR.exec(key)) != null ? _a3 : [];
    return whole !== "" && eraToWestern(era, year) === null && parseYearHeading(key.replace(whole, "令和1")) !== null;
  }
  function withEra(key, beside) {
    var _a3;
    const [, year = ""] = (_a3 = /^(\d{1,2})年度/.exec(key)) != null ? _a3 : [];
    const era = ["令和", "平成", "昭和"].find((name) => eraToWestern(name, year) === beside + 1);
    return year === "" || era === void 0 ? "" : `${era}${key}`;
  }
  var YEAR_BEFORE_MONTH = /(\d)\s+(?=\d{1,2}\s*[月./])/g;
  function readHeading(folded) {
    var _a3;
    if (folded.length > 60 || !/[\d元]/.test(folded)) {
      return null;
    }
    const note = (_a3 = findAsOfNotes(folded)[0]) != null ? _a3 : periodNote(folded);
    const heading = note === null ? folded : `${folded.slice(0, note.start)}${folded.slice(note.end)}`.replace(/\(\)|（）|【】|\[\]/g, "");
    const span = spanOf(heading);
    if (span !== null) {
      return COMPANIONS.test(span.rest) ? { from: span.from, to: span.to, asOf: note, purpose: purposeOf(span.rest) } : null;
    }
    if ((note == null ? void 0 : note.year) !== void 0 && note.year !== null && COMPANIONS.test(heading)) {
      const year = note.year.fiscal ? note.year.value : fiscalYearOf(note.year.value, note.month);
      return { from: year, to: year, asOf: note, purpose: purposeOf(heading) };
    }
    return null;
  }

  // src/text/period.ts
  var OPEN_END = new RegExp(`(?:[${DASHES}]|から|以降|以後)$`);
  var OPEN_START = new RegExp(`^[${DASHES}]|まで$`);
  var DATED = /(?:(令和|平成|[RH])(元|\d{1,2})|((?:19|20)\d{2}))[年.](1[0-2]|0?[1-9])(?!\d)(?:月(?:\d{1,2}日)?)?/gi;
  function parsePeriod(text) {
    const key = foldKey(text).replace(DATED, (_, era, eraYear, western2, month) => {
      const year = western2 === void 0 ? eraToWestern(era, eraYear) : Number(western2);
      return year === null ? "" : `${fiscalYearOf(year, Number(month))}年度`;
    });
    const heading = parseYearHeading(key.replace(OPEN_END, "").replace(OPEN_START, ""));
    if (heading === null || heading.asOf !== null) {
      return null;
    }
    const from = OPEN_START.test(key) ? null : heading.from;
    return { from, to: OPEN_END.test(key) ? null : heading.to };
  }

  // src/text/placeholder.ts
  var PLACEHOLDER = new RegExp(
    `^(?:[${DASHES}]{1,4}|[/\\\\]|\\.{2,3}|・|〃|々|(?:該当|特に)?(?:なし|無し)|未定|同上|n\\/?a|tbd|none)$`,
    "i"
  );
  var LONGEST2 = 20;
  function isPlaceholder(text) {
    return text.length <= LONGEST2 && PLACEHOLDER.test(foldKey(text).replace(/^[([]|[)\]。.]$/g, ""));
  }

  // src/table/chronology.ts
  function chronology(years) {
    const from = (index) => {
      var _a3, _b;
      return (_b = (_a3 = years[index]) == null ? void 0 : _a3.from) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    const to = (index) => {
      var _a3, _b;
      return (_b = (_a3 = years[index]) == null ? void 0 : _a3.to) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    return years.map((_, index) => index).sort((one, other) => from(one) - from(other) || to(one) - to(other));
  }

  // src/table/lifetime.ts
  var ENDED = "(?:終了|廃止|統合|移管|移行|終結|一本化)";
  var ENDED_TENSE = "(?:し|した|しました|済み?|され(?:た|ました)|のため|となった|とした|予定|する(?:予定)?|します)?";
  var BEHIND = "(?:[(][^)]*[)])?[。)\\]\\s]*";
  var MEASURE_ENDED = new RegExp(
    `(?:事業|取組|取り組み|施策|制度|本計画)(?:名)?(?:は|を|が|へ|に|の|自体)*[^、。]{0,6}${ENDED}${ENDED_TENSE}${BEHIND}(?:$|、)`
  );
  var ENDED_WITH_YEAR = new RegExp(
    `(?:年度?末?|[RH](?:元|\\d+))(?:末)?(?:をもって|をもち|限りで|で)[^、。]{0,6}(?:${ENDED}|完了|終え)${ENDED_TENSE}(?:た)?${BEHIND}$`
  );
  var BY_WAY_OF_END = new RegExp(`(?:をもって|をもち|限りで)(?:${ENDED}|完了)${ENDED_TENSE}${BEHIND}$`);
  var HANDED_OVER = new RegExp(`(?:へ|に)(?:一本化|統合|移管|引き?継)[^、。]{0,6}${BEHIND}$`);
  var ONLY_ENDED = new RegExp(`^[([]?(?:事業|取組)?(?:の|を|は)?(?:終了|廃止|統合|完了|終結)${ENDED_TENSE}${BEHIND}$`);
  var WORK_DONE = /(?:工事|作成|策定|受付|申請|募集|研修|講座|調査|整備|計画どおり|会議)[^、。]{0,10}(?:終了|完了)/;
  var ENDED_IN_NAME = /[(【[〔<][^)】\]〕>]{0,10}(?:終了|廃止|完了|統合|withdrawn|completed?|closed|ended|discontinued|merged)[^)】\]〕>]{0,12}[)】\]〕>]/i;
  var ENDED_IN_ENGLISH = /^(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?|now )?)?(?:(?:completed?|closed)(?: (?:in|by|on|during) [\w /]{3,20})?\.?$|(?:withdrawn|discontinued|ended|cancelled|superseded)(?:$|[\s.;,(])|(?:merged|folded) (?:with|into)\s|(?:moved|transferred) to\s)/i;
  function tellsOfEnd(text) {
    const lines = foldWidth(text).split(/\n|[.;]\s+(?=[A-Z])/).map((line) => line.trim()).filter((line) => line !== "");
    const isList = lines.filter((line) => /^[・･●○■\-①-⑳]/.test(line)).length > 1;
    return !isList && lines.some(
      (line) => ONLY_ENDED.test(line) || ENDED_IN_ENGLISH.test(line) || BY_WAY_OF_END.test(line) || !WORK_DONE.test(line) && (MEASURE_ENDED.test(line) || ENDED_WITH_YEAR.test(line) || HANDED_OVER.test(line))
    );
  }
  function isTold(cells) {
    var _a3;
    return (_a3 = cells == null ? void 0 : cells.some((datum) => datum.text !== "" && !isPlaceholder(datum.text))) != null ? _a3 : false;
  }
  function startOf(table, entry, order) {
    var _a3, _b;
    const { markYear } = table;
    const from = (_b = (_a3 = periodOf(entry, table.headings.term)) == null ? void 0 : _a3.from) != null ? _b : Number.NEGATIVE_INFINITY;
    if (!entry.isNew) {
      const begun = order.findIndex((year) => {
        var _a4, _b2;
        return ((_b2 = (_a4 = table.years[year]) == null ? void 0 : _a4.to) != null ? _b2 : Number.POSITIVE_INFINITY) >= from;
      });
      return Math.max(0, begun);
    }
    const firstTold = order.findIndex((year) => isTold(entry.years[year]));
    const judged = markYear !== null && entry.mark !== null && entry.mark.text !== "" && !isPlaceholder(entry.mark.text) ? judgedYear(table, order) : -1;
    const starts = [firstTold, judged].filter((position) => position >= 0);
    if (starts.length > 0) {
      return Math.min(...starts);
    }
    return Math.max(0, lastReported(table, order));
  }
  function lastReported({ years }, order) {
    return order.map((year) => {
      var _a3, _b;
      return ((_a3 = years[year]) == null ? void 0 : _a3.kind) === "actual" || ((_b = years[year]) == null ? void 0 : _b.kind) === "interim";
    }).lastIndexOf(true);
  }
  function judgedYear({ years, markYear }, order) {
    return order.findIndex((year) => {
      var _a3, _b;
      return markYear !== null && ((_b = (_a3 = years[year]) == null ? void 0 : _a3.to) != null ? _b : Number.NEGATIVE_INFINITY) >= markYear;
    });
  }
  var CLOSING_MARK = /^(?:完了|終了|廃止|(?:実施|達成)済み?|complete[d]?|done|closed|withdrawn)$/i;
  function periodOf(entry, heading) {
    var _a3;
    const period = entry.term === null ? null : parsePeriod((_a3 = entry.term.says) != null ? _a3 : entry.term.text);
    if (period === null || period.from !== period.to) {
      return period;
    }
    if (/開始|着手|start|from/i.test(heading)) {
      return { ...period, to: null };
    }
    return /終了|完了|目標|期限|end|due|until|target/i.test(heading) ? { ...period, from: null } : period;
  }
  function yearAt(table, order, position) {
    var _a3, _b, _c, _d, _e;
    const { from = null } = (_b = table.years[(_a3 = order[position]) != null ? _a3 : -1]) != null ? _b : {};
    const reported = (_e = (_d = table.years[(_c = order[lastReported(table, order)]) != null ? _c : -1]) == null ? void 0 : _d.to) != null ? _e : null;
    return from != null ? from : reported === null ? Number.NEGATIVE_INFINITY : reported + 1;
  }
  function endOf(table, entry, order) {
    var _a3;
    const period = periodOf(entry, table.headings.term);
    const until = (_a3 = period == null ? void 0 : period.to) != null ? _a3 : null;
    const past = until === null ? -1 : order.findIndex((_, position) => yearAt(table, order, position) > until);
    const told = endTold(table, entry, order);
    return past < 0 ? told : Math.min(past, told);
  }
  function endTold(table, entry, order) {
    var _a3, _b, _c, _d, _e;
    const last = order.map((year) => isTold(entry.years[year])).lastIndexOf(true);
    const lastText = (_c = (_b = entry.years[(_a3 = order[last]) != null ? _a3 : -1]) == null ? void 0 : _b.map((datum) => datum.text).join("\n")) != null ? _c : "";
    const over = tellsOfEnd(lastText) || entry.item !== null && ENDED_IN_NAME.test(foldWidth(entry.item.text));
    if (CLOSING_MARK.test(foldWidth((_e = (_d = entry.mark) == null ? void 0 : _d.text) != null ? _e : "").trim())) {
      const judged = judgedYear(table, order);
      return Math.max(last, judged >= 0 ? judged : lastReported(table, order)) + 1;
    }
    return over ? last + 1 : order.length;
  }
  var known = /* @__PURE__ */ new WeakMap();
  function dutiesOf(table, entry) {
    var _a3, _b;
    const ofTable = (_a3 = known.get(table)) != null ? _a3 : /* @__PURE__ */ new Map();
    known.set(table, ofTable);
    const duties = (_b = ofTable.get(entry)) != null ? _b : readDuties(table, entry);
    ofTable.set(entry, duties);
    return duties;
  }
  function saysOnlyEnd(entry, year) {
    var _a3;
    const texts = ((_a3 = entry.years[year != null ? year : -1]) != null ? _a3 : []).map(({ text }) => foldWidth(text).trim()).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => /^[([].*[)\]]$/.test(text) && ONLY_ENDED.test(text));
  }
  function isOptional(table, order, { kind, from }) {
    var _a3, _b, _c;
    const reported = (_c = (_b = table.years[(_a3 = order[lastReported(table, order)]) != null ? _a3 : -1]) == null ? void 0 : _b.to) != null ? _c : null;
    return kind === "target" || kind === "plan" && from !== null && reported !== null && from > reported + 1;
  }
  function isBareRelisting({ relisted, mark: mark2, years }) {
    var _a3;
    return relisted && ((_a3 = mark2 == null ? void 0 : mark2.text) != null ? _a3 : "") === "" && years.every((data) => data.every(({ text }) => text === ""));
  }
  function readDuties(table, entry) {
    const order = chronology(table.years);
    const start = startOf(table, entry, order);
    const end = endOf(table, entry, order);
    const going = entry.explanation === null && !isBareRelisting(entry) ? "required" : "explained";
    const duty = (position) => position < start ? "before-start" : position >= end ? "ended" : going;
    const judged = judgedYear(table, order);
    const undatedDuty = () => {
      if (order.length === 0) {
        return going;
      }
      return end < order.length ? "ended" : duty(Math.max(0, lastReported(table, order)));
    };
    const undatedMark = undatedDuty();
    return {
      years: table.years.map((year, index) => isOptional(table, order, year) ? "optional" : duty(order.indexOf(index))),
      mark: judged < 0 ? undatedMark : judged === end - 1 && saysOnlyEnd(entry, order[judged]) ? "ended" : duty(judged)
    };
  }

  // src/table/blank-columns.ts
  var ROLES = ["outline", "department", "term", "mark"];
  var LEAST_ENTRIES = 3;
  function headingCell(table, column) {
    var _a3, _b;
    return (_b = (_a3 = table.columnUses.find((use) => use.column === column)) == null ? void 0 : _a3.cell) != null ? _b : { row: table.headerRows[1], column };
  }
  function blankRoles(table) {
    return ROLES.flatMap((role) => {
      const column = table.columns[role];
      const isBlank3 = table.entries.every((entry) => {
        var _a3, _b;
        return ((_b = (_a3 = entry[role]) == null ? void 0 : _a3.text) != null ? _b : "") === "";
      });
      const isYear = table.years.some(({ columns }) => columns.some((one) => one === column));
      return column === null || !isBlank3 || isYear ? [] : [{ kind: "role", role, label: table.headings[role], cell: headingCell(table, column) }];
    });
  }
  function blankYearColumns(table) {
    const duties = table.entries.map((entry) => dutiesOf(table, entry));
    return table.years.flatMap((column, year) => {
      const asked = table.entries.filter((_, index) => {
        var _a3;
        return ((_a3 = duties[index]) == null ? void 0 : _a3.years[year]) === "required";
      });
      const isBlank3 = table.entries.every((entry) => {
        var _a3, _b;
        return (_b = (_a3 = entry.years[year]) == null ? void 0 : _a3.every(({ text }) => text === "")) != null ? _b : true;
      });
      return column.kind !== "target" && isBlank3 && asked.length >= LEAST_ENTRIES ? [{ kind: "year", year, label: column.label, cell: column.cell }] : [];
    });
  }
  var known2 = /* @__PURE__ */ new WeakMap();
  function blankColumns(table) {
    var _a3;
    const columns = (_a3 = known2.get(table)) != null ? _a3 : table.entries.length < LEAST_ENTRIES ? [] : [...blankRoles(table), ...blankYearColumns(table)];
    known2.set(table, columns);
    return columns;
  }
  function isBlankRole(table, role) {
    return blankColumns(table).some((column) => column.kind === "role" && column.role === role);
  }

  // src/checks/rule.ts
  function defineRule(rule) {
    return rule;
  }
  function startsOn({ pack, startsOff }) {
    return pack === void 0 && startsOff === void 0;
  }
  function isOn(rule, checks) {
    var _a3, _b;
    return (_b = (_a3 = checks[rule.id]) == null ? void 0 : _a3.on) != null ? _b : startsOn(rule);
  }

  // src/checks/blank-column.ts
  var blankColumn = defineRule({
    id: "blank-column",
    severity: "error",
    highlight: null,
    *find(table) {
      for (const column of blankColumns(table)) {
        yield {
          cell: column.cell,
          entry: null,
          ...column.kind === "year" ? { year: column.year } : {},
          params: { heading: column.label, entries: table.entries.length }
        };
      }
    }
  });

  // src/checks/date-like-id.ts
  var NUMBERED = /^\d{1,2}(?:[-.‐－ー]\d{1,2}){1,2}$/;
  var DATE = /^(?:(?:\d{4}[-/年.])?(\d{1,2})[-/月.](\d{1,2})日?|(\d{1,2})[/](\d{1,2})[/]\d{4}|(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{1,2}))$/i;
  var MONTHS2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  function numberBehind(text) {
    const key = foldKey(text);
    const match = DATE.exec(key);
    if (match === null || NUMBERED.test(key)) {
      return null;
    }
    const [, month, day, otherMonth, otherDay, dayAhead, nameBehind, nameAhead, dayBehind] = match;
    const name = nameBehind != null ? nameBehind : nameAhead;
    const numbers = name === void 0 ? [month != null ? month : otherMonth, day != null ? day : otherDay] : [String(MONTHS2.indexOf(name.toLowerCase()) + 1), dayAhead != null ? dayAhead : dayBehind];
    return numbers.map((number3) => String(Number(number3))).join("-");
  }
  function isNumbered(entry) {
    var _a3, _b;
    return NUMBERED.test(foldKey((_b = (_a3 = entry.number) == null ? void 0 : _a3.text) != null ? _b : ""));
  }
  var dateLikeId = defineRule({
    id: "date-like-id",
    severity: "info",
    highlight: null,
    *find(table) {
      if (!table.entries.some(isNumbered)) {
        return;
      }
      for (const { number: number3, index } of table.entries) {
        const likely = number3 === null ? null : numberBehind(number3.text);
        if (number3 !== null && likely !== null) {
          yield { cell: number3.cell, entry: index, params: { text: number3.text.trim(), likely } };
        }
      }
    }
  });

  // src/text/mark.ts
  var DEFAULT_SCALE = [
    { symbol: "◎", meaning: "" },
    { symbol: "〇", meaning: "" },
    { symbol: "△", meaning: "" },
    { symbol: "×", meaning: "" }
  ];
  var FAMILIES = [
    ["◎", "⦾", "⊚", "⊙", "☉", "⌾", "🎯"],
    ["〇", "○", "◯", "⚪", "⭕", "❍", "O", "o", "0", "О", "о", "Ο", "ο", "●", "⚫"],
    ["△", "▵", "∆", "Δ", "▲", "◬", "🔺"],
    ["×", "✕", "✖", "☓", "╳", "⨯", "✗", "✘", "❌", "X", "x", "Х", "х", "Χ", "χ", "乂", "メ"]
  ];
  var FAMILY_OF = new Map(
    FAMILIES.flatMap((family) => family.map((glyph) => {
      var _a3;
      return [glyph, (_a3 = family[0]) != null ? _a3 : glyph];
    }))
  );
  var SOLID = /[●⚫▲]/;
  function markFamily(text) {
    var _a3;
    const folded = foldWidth(text).trim();
    return (_a3 = FAMILY_OF.get(folded)) != null ? _a3 : folded;
  }
  function markShape(text) {
    return `${markFamily(text)}${SOLID.test(text) ? " solid" : ""}`;
  }
  var NOT_RATED = /^(?:(?:評価)?対象外|(?:評価)?非該当|評価(?:なし|せず|しない|不能|保留)|未評価|not(?:rated|applicable|due)|n\/?a)$/i;
  function isNotRated(text) {
    return text.length <= LONGEST_MARK && (isPlaceholder(text) || NOT_RATED.test(foldKey(text)));
  }
  var LONGEST_MARK = 30;
  function readMark(text, scale) {
    var _a3, _b;
    const trimmed = foldWidth(text).trim();
    if (trimmed === "") {
      return { kind: "blank" };
    }
    const exact = scale.find(
      (mark2) => {
        var _a4;
        return mark2.symbol === text.trim() || foldWidth(mark2.symbol) === trimmed || ((_a4 = mark2.synonyms) == null ? void 0 : _a4.includes(trimmed)) === true;
      }
    );
    if (exact !== void 0) {
      return { kind: "exact", mark: exact };
    }
    const spelled = scale.find((mark2) => {
      var _a4;
      return (_a4 = mark2.lookAlikes) == null ? void 0 : _a4.some((spelling) => foldWidth(spelling) === trimmed);
    });
    if (spelled !== void 0) {
      return { kind: "look-alike", mark: spelled, typed: trimmed };
    }
    if (isNotRated(trimmed)) {
      return { kind: "not-rated" };
    }
    const family = markFamily(trimmed);
    const relatives = scale.filter((mark2) => markFamily(mark2.symbol) === family);
    const alike = (_a3 = relatives.find((mark2) => markShape(mark2.symbol) === markShape(trimmed))) != null ? _a3 : relatives[0];
    if (alike !== void 0) {
      return { kind: "look-alike", mark: alike, typed: trimmed };
    }
    const bare2 = trimmed.length <= LONGEST_NOTED ? (_b = NOTED.exec(trimmed)) == null ? void 0 : _b[1] : void 0;
    return bare2 === void 0 ? { kind: "unknown" } : readMark(bare2, scale);
  }
  var LONGEST_NOTED = 60;
  var NOTED = /^(\S+?)(?:\s*[(]|\s+[-–—:]\s|[:]|\s+(?=\S{2}))[^→]*$/;

  // src/checks/mark-glyph.ts
  function fixOf({ text, cell }, folded, right) {
    const start = text.search(/\S/);
    const end = start + folded.length;
    return foldWidth(text.slice(start, end)) === folded ? [{ cell, edits: [{ start, end, text: right }] }] : [];
  }
  var markGlyph = defineRule({
    id: "mark-glyph",
    severity: "warning",
    highlight: "wrong",
    *find(table) {
      var _a3, _b;
      for (const { marks, index } of table.entries) {
        for (const [column, mark2] of marks.entries()) {
          const reading = readMark(mark2.text, (_b = (_a3 = table.marks[column]) == null ? void 0 : _a3.scale) != null ? _b : table.scale);
          if (reading.kind === "look-alike") {
            const right = reading.mark.symbol;
            const params = { typed: mark2.text.trim(), right };
            yield { cell: mark2.cell, entry: index, params, fix: fixOf(mark2, reading.typed, right) };
          }
        }
      }
    }
  });

  // src/checks/missing-column.ts
  function missingColumns(table) {
    const { columns, years } = table;
    const byRole = ["item", "outline", "department", "term"].filter((role) => columns[role] === null);
    const reported = years.some((year) => year.kind === "actual" || year.kind === "interim");
    const planned = years.some((year) => year.kind === "plan");
    return [
      ...byRole,
      ...reported ? [] : ["year"],
      ...planned ? [] : ["plan"],
      ...columns.mark === null ? ["mark"] : []
    ];
  }
  var missingColumn = defineRule({
    id: "missing-column",
    severity: "warning",
    highlight: null,
    *find(table) {
      for (const column of missingColumns(table)) {
        yield { cell: { row: table.headerRows[0], column: 0 }, entry: null, params: { column } };
      }
    }
  });

  // src/checks/missing-department.ts
  var missingDepartment = defineRule({
    id: "missing-department",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "department")) {
        return;
      }
      for (const { department, continuation, index } of table.entries) {
        if ((department == null ? void 0 : department.text) === "" && !continuation) {
          yield { cell: department.cell, entry: index, params: { heading: table.headings.department } };
        }
      }
    }
  });

  // src/checks/missing-item.ts
  var missingItem = defineRule({
    id: "missing-item",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const { item, department, departments, continuation, index } of table.entries) {
        const above = table.entries[index - 1];
        const isFurther = continuation && department !== null && department.text !== "" && departments.join() !== (above == null ? void 0 : above.departments.join());
        if ((item == null ? void 0 : item.text) === "" && !isFurther) {
          yield { cell: item.cell, entry: index, params: { heading: table.headings.item, continuation } };
        }
      }
    }
  });

  // src/checks/missing-mark.ts
  var missingMark = defineRule({
    id: "missing-mark",
    severity: "error",
    highlight: "blank",
    *find(table) {
      var _a3;
      if (isBlankRole(table, "mark")) {
        return;
      }
      const isYear = table.years.some(({ columns }) => columns.some((column) => column === table.columns.mark));
      for (const entry of table.entries) {
        if (((_a3 = entry.mark) == null ? void 0 : _a3.text) === "" && !isYear && dutiesOf(table, entry).mark === "required") {
          yield { cell: entry.mark.cell, entry: entry.index, params: { heading: table.headings.mark } };
        }
      }
    }
  });

  // src/checks/missing-outline.ts
  var missingOutline = defineRule({
    id: "missing-outline",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "outline")) {
        return;
      }
      for (const { outline, relisted, continuation, index } of table.entries) {
        if ((outline == null ? void 0 : outline.text) === "" && !relisted && !continuation) {
          yield { cell: outline.cell, entry: index, params: { heading: table.headings.outline } };
        }
      }
    }
  });

  // src/checks/blank-years.ts
  function* blankYears(table, kinds) {
    var _a3;
    const blank = new Set(blankColumns(table).flatMap((column) => column.kind === "year" ? [column.year] : []));
    for (const entry of table.entries) {
      const duties = dutiesOf(table, entry);
      for (const [year, column] of table.years.entries()) {
        const cells = (_a3 = entry.years[year]) != null ? _a3 : [];
        const [first] = cells;
        if (first !== void 0 && !blank.has(year) && kinds.includes(column.kind) && duties.years[year] === "required" && cells.every((datum) => datum.text === "")) {
          yield { cell: first.cell, entry: entry.index, year, label: column.label };
        }
      }
    }
  }

  // src/checks/missing-plan.ts
  var missingPlan = defineRule({
    id: "missing-plan",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const blank of blankYears(table, ["plan"])) {
        yield { ...blank, params: { plan: blank.label } };
      }
    }
  });

  // src/checks/missing-term.ts
  var missingTerm = defineRule({
    id: "missing-term",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "term")) {
        return;
      }
      for (const { term, continuation, index } of table.entries) {
        if ((term == null ? void 0 : term.text) === "" && !continuation) {
          yield { cell: term.cell, entry: index, params: { heading: table.headings.term } };
        }
      }
    }
  });

  // src/checks/missing-year.ts
  var missingYear = defineRule({
    id: "missing-year",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const blank of blankYears(table, ["actual", "interim"])) {
        yield { ...blank, params: { year: blank.label } };
      }
    }
  });

  // src/text/year-names.ts
  var ERA_IN_KANJI = /令和|平成|昭和|大正|明治/;
  var ERA_LETTER = /(?<![A-Za-z])[RHSTM]\s?(?:元|\d{1,2})(?!\d)/i;
  var WESTERN = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[/\-–]\s?((?:19|20)?\d{2})(?!\d))?/;
  function western(year) {
    return String(year);
  }
  function twoYears(year) {
    return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  }
  function nameIn(label) {
    var _a3;
    const folded = foldWidth(label);
    const [, year, next] = (_a3 = WESTERN.exec(folded)) != null ? _a3 : [];
    if (ERA_IN_KANJI.test(folded) || year === void 0 && ERA_LETTER.test(folded)) {
      return shortYear;
    }
    if (year === void 0) {
      return null;
    }
    return next !== void 0 && Number(next) % 100 === (Number(year) + 1) % 100 ? twoYears : western;
  }
  function yearNames(labels) {
    for (const label of labels) {
      const name = nameIn(label);
      if (name !== null) {
        return name;
      }
    }
    return shortYear;
  }

  // src/checks/missing-year-column.ts
  function datedColumns(table) {
    return table.years.flatMap(
      (column) => column.kind === "target" || column.from === null || column.to === null ? [] : [{ column, from: column.from, to: column.to }]
    ).sort((one, other) => one.from - other.from);
  }
  function gapsIn(dated) {
    const gaps = [];
    let steps2 = 0;
    let reach = dated[0];
    for (const next of dated.slice(1)) {
      if (reach === void 0) {
        break;
      }
      if (next.from > reach.to) {
        steps2++;
        if (next.from > reach.to + 1) {
          gaps.push({ before: reach, after: next });
        }
      }
      if (next.to > reach.to) {
        reach = next;
      }
    }
    return gaps.length < steps2 ? gaps : [];
  }
  var missingYearColumn = defineRule({
    id: "missing-year-column",
    severity: "error",
    highlight: null,
    *find(table) {
      const nameOf2 = yearNames(table.years.map(({ label }) => label));
      for (const { before, after } of gapsIn(datedColumns(table))) {
        for (let year = before.to + 1; year < after.from; year++) {
          yield {
            cell: after.column.cell,
            entry: null,
            params: { year: nameOf2(year), before: before.column.label, after: after.column.label }
          };
        }
      }
    }
  });

  // src/checks/mr-1-4.ts
  var mr14 = defineRule({
    id: "mr-1-4",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find({ snapshot }) {
      const { merges } = snapshot;
      const [first] = merges;
      if (first !== void 0) {
        yield { cell: first, entry: null, params: { count: merges.length, cells: merges.slice(0, 3).map(toA1) } };
      }
    }
  });

  // src/checks/no-progress-table.ts
  var noProgressTable = defineRule({
    id: "no-progress-table",
    severity: "error",
    highlight: null,
    find: () => []
  });

  // src/checks/overlong-cell.ts
  var MOST_CHARACTERS = 1e3;
  var MOST_LINES = 40;
  function linesIn(text) {
    return text.trim().split(/\r\n?|\n/).length;
  }
  var overlongCell = defineRule({
    id: "overlong-cell",
    severity: "info",
    highlight: null,
    inspect: () => ({
      look({ cell, text, part, entry, year }) {
        const characters = text.trim().length;
        if (part === "outside" || characters <= MOST_LINES) {
          return null;
        }
        const lines = linesIn(text);
        if (characters <= MOST_CHARACTERS && lines <= MOST_LINES) {
          return null;
        }
        return { cell, entry, ...year === null ? {} : { year }, params: { characters, lines } };
      }
    })
  });

  // src/checks/placeholder.ts
  function dataOf(table, entry) {
    const own2 = ["outline", "department", "term", "mark"].flatMap((role) => {
      const datum = entry[role];
      const ofScale = role === "mark" && datum !== null && readMark(datum.text, table.scale).kind === "exact";
      return datum === null || ofScale || datum.says !== void 0 ? [] : [{ datum, column: table.headings[role] }];
    });
    const years = table.years.flatMap(
      (column, year) => {
        var _a3;
        return ((_a3 = entry.years[year]) != null ? _a3 : []).map((datum) => ({ datum, column: column.label, year }));
      }
    );
    return [...own2, ...years];
  }
  var placeholder = defineRule({
    id: "placeholder",
    severity: "info",
    highlight: null,
    *find(table) {
      for (const entry of table.entries) {
        for (const { datum, column, year } of dataOf(table, entry)) {
          if (datum.text !== "" && isPlaceholder(datum.text)) {
            yield {
              cell: datum.cell,
              entry: entry.index,
              ...year === void 0 ? {} : { year },
              params: { column, text: oneLine(datum.text) }
            };
          }
        }
      }
    }
  });

  // src/checks/second-table.ts
  var secondTable = defineRule({
    id: "second-table",
    severity: "info",
    highlight: null,
    *find(table) {
      for (const cell of table.otherTables) {
        yield { cell, entry: null, params: { row: cell.row + 1 } };
      }
    }
  });

  // src/checks/closed-years.ts
  function* closedYearTexts(table) {
    var _a3;
    const order = chronology(table.years);
    const lastOf = /* @__PURE__ */ new Map();
    for (const entry of table.entries) {
      lastOf.clear();
      for (const year of order) {
        const column = table.years[year];
        for (const datum of (_a3 = entry.years[year]) != null ? _a3 : []) {
          if (datum.text === "") {
            continue;
          }
          lastOf.set(
            `${datum.cell.row},${datum.cell.column}`,
            (column == null ? void 0 : column.kind) === "actual" && column.to !== null ? {
              text: datum.text,
              cell: datum.cell,
              entry: entry.index,
              year,
              label: column.label,
              fiscalYear: column.to
            } : null
          );
        }
      }
      for (const text of lastOf.values()) {
        if (text !== null) {
          yield text;
        }
      }
    }
  }

  // src/checks/stale-interim.ts
  var MAY_DATE = /末|現在|時点|実績|集計|段階|月|半期/;
  var staleInterim = defineRule({
    id: "stale-interim",
    severity: "warning",
    highlight: "stale",
    *find(table) {
      for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table)) {
        if (!MAY_DATE.test(text)) {
          continue;
        }
        const { folded, original } = foldWithPlaces(text);
        const notes = findInterimNotes(folded, fiscalYear, table.yearStart).map(
          (note) => original(note.start, note.end).trim()
        );
        if (notes.length > 0) {
          yield { cell, entry, year, params: { year: label, notes: [...new Set(notes)] } };
        }
      }
    }
  });

  // src/text/planned.ts
  var NOT_A_PLAN = /^(?:ど[おう]り|通り|していた|してい(?:ない|なかった|なく|ません)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|調和|外|なし|無し|は(?:ない|無い|なし|なかった|ありません|未定)|(?:が|も)(?:ない|ありません)|のところ|を(?:検討|協議|調整|周知|確認|立て))/;
  var PART_OF_NOUN = /^(?:価格|地|者|納税|表|日|額|数|量|人数|人員|回数|件数|時期|期間|面積|区間|箇所|か所|事業者|利用者|利用者数|参加者|参加者数|患者|の(?![)。、\s]|$))/;
  var COMPARED = /^(?:を|より|に)[^、。]{0,8}(?:変更|中止|延期|縮小|前倒し|早め|繰り?上げ|上回|下回|取り?や|達し)/;
  var GIVEN_UP = /中止|見送|取り?やめ|断念|変更して|に変更/;
  var CARRIED_OUT = /^[^、(（]*(?:実施した|開催した|行った|実施済|開催済|完了)/;
  var PLANNED_NUMBER = /^\s*:?\s*\d/;
  var BARE_AHEAD = /(?:^|[(（、:：\s→])$/;
  var REACH = 100;
  var LATER = /(?:来年度?|次年度?|翌年度?)(?!度?(?:の)?(?:予算|計画|版)|度?に向け)|次期計画|今後(?!の)|将来(?!推計|人口|像)/g;
  var YEAR_OF_NOUN = /^(?:当初|補正)?(?:予算|版|用)|^に向け/;
  var LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
  var LABEL_BEHIND = /^\s*(?:の(?:予定|計画|取組)\s*)?(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|$)/;
  var LATER_LABEL = /^\s*[【[(<〈《]\s*(?:来年度|次年度|翌年度|今後)(?:以降)?(?:の(?:予定|計画|取組))?\s*[】\])>〉》]\s*:?/;
  function clausesOf(folded) {
    var _a3;
    const clauses = [];
    let heading = null;
    let start = 0;
    for (const line of folded.split("\n")) {
      const label = yearLabel(line);
      if (label !== null && label.rest === "") {
        heading = label.year;
        start += line.length + 1;
        continue;
      }
      if (label !== null) {
        heading = null;
      }
      const labelYear = (_a3 = label == null ? void 0 : label.year) != null ? _a3 : heading;
      for (const text of line.split(/。|;/)) {
        clauses.push({ text, start, labelYear });
        start += text.length + 1;
      }
    }
    return clauses;
  }
  function yearLabel(line) {
    const later = LATER_LABEL.exec(line);
    if (later !== null) {
      return { year: Number.POSITIVE_INFINITY, rest: line.slice(later[0].length).trim() };
    }
    const mention = findYearMentions(line)[0];
    if (mention === void 0 || !LABEL_AHEAD.test(line.slice(0, mention.start))) {
      return null;
    }
    const behind = line.slice(mention.end);
    if (!LABEL_BEHIND.test(behind)) {
      return null;
    }
    const rest = behind.replace(/^(?:の(?:予定|計画|取組))?[\s:】\])>」]+/, "").trim();
    return { year: mention.fiscalYear, rest };
  }
  function speaksOfLaterYear(clause, mentions, passed, at, fiscalYear) {
    var _a3, _b;
    const [nearest, behind] = [mentions[passed - 1], mentions[passed]];
    const inBracketBehind = behind !== void 0 && /^予定\s*[([:]\s*$/.test(clause.text.slice(at, behind.start));
    const year = (_b = (_a3 = inBracketBehind ? behind : nearest) == null ? void 0 : _a3.fiscalYear) != null ? _b : clause.labelYear;
    return year !== null && year > fiscalYear;
  }
  function findPlanForItself(text, fiscalYear) {
    var _a3, _b, _c;
    if (!text.includes("予定")) {
      return null;
    }
    const { folded, original } = foldWithPlaces(text);
    for (const clause of clausesOf(folded)) {
      const mentions = findYearMentions(clause.text).filter(
        (mention) => !YEAR_OF_NOUN.test(clause.text.slice(mention.end))
      );
      const later = (_a3 = [...clause.text.matchAll(LATER)].map(({ index }) => index)[0]) != null ? _a3 : Number.POSITIVE_INFINITY;
      let passed = 0;
      for (const { index: at } of clause.text.matchAll(/予定/g)) {
        while (((_c = (_b = mentions[passed]) == null ? void 0 : _b.end) != null ? _c : Number.POSITIVE_INFINITY) <= at) {
          passed++;
        }
        if (isOpenPlan(clause.text, at) && later > at && !speaksOfLaterYear(clause, mentions, passed, at, fiscalYear)) {
          return oneLine(original(clause.start, clause.start + clause.text.length));
        }
      }
    }
    return null;
  }
  function isOpenPlan(clause, at) {
    const behind = clause.slice(at + 2, at + 2 + REACH);
    if (NOT_A_PLAN.test(behind) || COMPARED.test(behind) || GIVEN_UP.test(behind) || CARRIED_OUT.test(behind)) {
      return false;
    }
    if (PART_OF_NOUN.test(behind) || /(?:行事|年間)$/.test(clause.slice(0, at))) {
      return false;
    }
    const ahead = clause.slice(Math.max(0, at - REACH), at);
    const counted = PLANNED_NUMBER.test(behind) && BARE_AHEAD.test(ahead);
    return !(counted && /\d/.test(ahead + behind.replace(/^\s*:?\s*[\d,]+/, "")));
  }

  // src/checks/stale-plan.ts
  var EXCERPT_LENGTH = 40;
  function excerptOf(line) {
    return line.length <= EXCERPT_LENGTH ? line : `…${shorten(line.slice(line.length - EXCERPT_LENGTH + 1), EXCERPT_LENGTH)}`;
  }
  var stalePlan = defineRule({
    id: "stale-plan",
    severity: "warning",
    highlight: "stale",
    *find(table) {
      for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table)) {
        const clause = findPlanForItself(text, fiscalYear);
        if (clause !== null) {
          yield { cell, entry, year, params: { year: label, excerpt: excerptOf(clause) } };
        }
      }
    }
  });

  // src/checks/unknown-mark.ts
  var unknownMark = defineRule({
    id: "unknown-mark",
    severity: "error",
    highlight: "wrong",
    *find(table) {
      var _a3, _b, _c;
      for (const { marks, index } of table.entries) {
        for (const [column, mark2] of marks.entries()) {
          const scale = (_b = (_a3 = table.marks[column]) == null ? void 0 : _a3.scale) != null ? _b : table.scale;
          if (scale.length > 0 && readMark((_c = mark2.says) != null ? _c : mark2.text, scale).kind === "unknown") {
            const params = { mark: shorten(oneLine(mark2.text), 20), scale: scale.map(({ symbol }) => symbol) };
            yield { cell: mark2.cell, entry: index, params };
          }
        }
      }
    }
  });

  // src/text/term.ts
  var TERMS = ["短期", "中期", "長期"];
  var SEPARATORS = new RegExp(`[・、,/→()${DASHES}]|から|及び`);
  var ENGLISH = { short: "短期", medium: "中期", mid: "中期", long: "長期" };
  function termOf(word2) {
    var _a3;
    const bare2 = word2.replace(/(?:的取組|的|取組)$/, "");
    return (_a3 = TERMS.find((term) => term === bare2)) != null ? _a3 : ENGLISH[bare2.toLowerCase()];
  }
  function ownTermsIn(text, vocabulary) {
    const whole = vocabulary.find((term) => foldKey(term) === foldKey(text));
    if (whole !== void 0) {
      return [whole];
    }
    const words2 = foldKey(text).split(/[・、,/→]/).filter((word2) => word2 !== "");
    const terms = words2.map((word2) => vocabulary.find((term) => foldKey(term) === word2));
    return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
  }
  function termsIn(text, vocabulary = TERMS) {
    return vocabulary === TERMS ? usualTermsIn(text) : ownTermsIn(text, vocabulary);
  }
  function usualTermsIn(text) {
    const words2 = foldKey(text).replace(/([短中長])(?=[・、,/][短中長]期)/g, "$1期").replace(/-?term$/i, "").split(SEPARATORS).flatMap((word2) => word2.split(/(?<=期)(?=[短中長])/)).filter((word2) => word2 !== "");
    const terms = words2.map(termOf);
    return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
  }

  // src/text/term-cell.ts
  var CONSTANT = /^(?:通年|毎年度?|随時|常時|継続(?:的に)?|ongoing|annual(?:ly)?|continuous)$/i;
  function isTermText(text, terms) {
    return termsIn(text, terms) !== null || CONSTANT.test(foldKey(text)) || parsePeriod(text) !== null;
  }

  // src/checks/unknown-term.ts
  var OWN_WORDS = 3;
  var unknownTerm = defineRule({
    id: "unknown-term",
    severity: "error",
    highlight: "wrong",
    *find(table) {
      const told = table.entries.flatMap(({ term, index }) => {
        var _a3, _b;
        const text = (_b = (_a3 = term == null ? void 0 : term.says) != null ? _a3 : term == null ? void 0 : term.text) != null ? _b : "";
        return term === null || text === "" || isPlaceholder(text) ? [] : [{ term, text, index }];
      });
      const unknown2 = told.filter(({ text }) => !isTermText(text, table.terms));
      if (unknown2.length * 2 > told.length && unknown2.length >= OWN_WORDS) {
        return;
      }
      for (const { term, text, index } of unknown2) {
        yield {
          cell: term.cell,
          entry: index,
          params: { term: shorten(oneLine(text), 20), terms: table.terms }
        };
      }
    }
  });

  // src/checks/unreadable-year-heading.ts
  var unreadableYearHeading = defineRule({
    id: "unreadable-year-heading",
    severity: "error",
    highlight: null,
    *find(table) {
      for (const { cell, label } of table.impossibleYears) {
        yield { cell, entry: null, params: { heading: label } };
      }
    }
  });

  // src/checks/year-column-order.ts
  function runsBackwards(years) {
    return years.length > 1 && years.every((year, index) => {
      var _a3;
      return index === 0 || year <= ((_a3 = years[index - 1]) != null ? _a3 : year);
    });
  }
  function* outOfOrder(columns) {
    var _a3, _b;
    if (runsBackwards(columns.map((column) => {
      var _a4;
      return (_a4 = column.from) != null ? _a4 : 0;
    }))) {
      return;
    }
    let latest = null;
    for (const column of columns) {
      if (latest !== null && ((_a3 = column.from) != null ? _a3 : 0) < ((_b = latest.from) != null ? _b : 0)) {
        yield { column, left: latest };
      } else {
        latest = column;
      }
    }
  }
  var yearColumnOrder = defineRule({
    id: "year-column-order",
    severity: "warning",
    highlight: null,
    *find(table) {
      const dated = table.years.filter((year) => year.kind !== "target" && year.from !== null);
      const plans = dated.filter((year) => year.kind === "plan");
      const results = dated.filter((year) => year.kind !== "plan");
      const inBlocks = plans.some((plan) => results.some((result) => result.from === plan.from));
      for (const columns of inBlocks ? [plans, results] : [dated]) {
        for (const { column, left } of outOfOrder(columns)) {
          yield { cell: column.cell, entry: null, params: { year: column.label, left: left.label } };
        }
      }
    }
  });

  // src/checks/index.ts
  var RULES = [
    noProgressTable,
    missingColumn,
    unreadableYearHeading,
    missingYearColumn,
    yearColumnOrder,
    secondTable,
    blankColumn,
    dateLikeId,
    missingYear,
    stalePlan,
    staleInterim,
    missingPlan,
    placeholder,
    missingMark,
    unknownMark,
    markGlyph,
    missingItem,
    missingOutline,
    missingDepartment,
    missingTerm,
    unknownTerm,
    overlongCell,
    mr14
  ];

  // src/table/grid.ts
  function createGrid(snapshot) {
    const { texts } = snapshot;
    const rows = texts.length;
    const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
    const merged = /* @__PURE__ */ new Map();
    for (const merge2 of snapshot.merges) {
      for (let row = merge2.row; row < Math.min(rows, merge2.row + merge2.rows); row++) {
        for (let column = merge2.column; column < Math.min(columns, merge2.column + merge2.columns); column++) {
          merged.set(row * columns + column, merge2);
        }
      }
    }
    const ownText = (row, column) => {
      var _a3, _b;
      const text = (_b = (_a3 = texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "";
      return text === "" || isBlank(text) ? "" : text;
    };
    const mergeAt = (row, column) => {
      var _a3;
      return (_a3 = merged.get(row * columns + column)) != null ? _a3 : null;
    };
    const anchorOf = (row, column) => {
      const merge2 = mergeAt(row, column);
      return merge2 === null ? { row, column } : { row: merge2.row, column: merge2.column };
    };
    const textAt = (row, column) => {
      const merge2 = mergeAt(row, column);
      return merge2 === null ? ownText(row, column) : ownText(merge2.row, merge2.column);
    };
    const anchorsByRow = /* @__PURE__ */ new Map();
    const findAnchors = (row) => {
      const anchors = [];
      for (let column = 0; column < columns; column++) {
        if (textAt(row, column) === "") {
          continue;
        }
        const anchor = anchorOf(row, column);
        const last = anchors[anchors.length - 1];
        if (last === void 0 || last.row !== anchor.row || last.column !== anchor.column) {
          anchors.push(anchor);
        }
      }
      return anchors;
    };
    return {
      rows,
      columns,
      textAt,
      anchorOf,
      mergeAt,
      anchorsInRow(row) {
        var _a3;
        const known3 = (_a3 = anchorsByRow.get(row)) != null ? _a3 : findAnchors(row);
        anchorsByRow.set(row, known3);
        return known3;
      }
    };
  }

  // src/checks/table-cells.ts
  function partsOfColumns(table) {
    const parts = /* @__PURE__ */ new Map();
    for (const role of ["number", "new", "item", "outline", "department", "term"]) {
      const column = table.columns[role];
      if (column !== null) {
        parts.set(column, { part: role, year: null });
      }
    }
    for (const { column } of table.marks) {
      parts.set(column, { part: "mark", year: null });
    }
    for (const [year, { columns }] of table.years.entries()) {
      for (const column of columns) {
        parts.set(column, { part: "year", year });
      }
    }
    return parts;
  }
  var OUTSIDE = { part: "outside", year: null };
  function* tableCells(table) {
    var _a3, _b;
    const { snapshot, headerRows, entries } = table;
    const grid = createGrid(snapshot);
    const columns = partsOfColumns(table);
    const ignored = new Set(table.columnUses.flatMap(({ column, use }) => use.kind === "ignored" ? [column] : []));
    const entryOf = new Map(entries.map(({ row, index }) => [row, index]));
    const bandRows = new Set([...table.chapters, ...table.directions].map(({ cell }) => cell.row));
    for (const [row, texts] of snapshot.texts.entries()) {
      const entry = (_a3 = entryOf.get(row)) != null ? _a3 : null;
      for (const [column, text] of texts.entries()) {
        if (text === "" || ignored.has(column)) {
          continue;
        }
        const cell = grid.anchorOf(row, column);
        if (cell.row !== row || cell.column !== column) {
          continue;
        }
        const { part, year } = (_b = columns.get(column)) != null ? _b : OUTSIDE;
        if (row < headerRows[0]) {
          yield { cell, text, part: "title", entry: null, year: null };
        } else if (row <= headerRows[1]) {
          yield { cell, text, part: "heading", entry: null, year };
        } else if (entry !== null) {
          yield { cell, text, part, entry, year };
        } else {
          yield { cell, text, part: bandRows.has(row) ? "band" : "outside", entry: null, year: null };
        }
      }
    }
  }

  // src/checks/run-checks.ts
  function partsNeeded(checks) {
    const rules = RULES;
    return [...new Set(rules.filter((rule) => isOn(rule, checks)).flatMap(({ needs }) => needs != null ? needs : []))];
  }
  function runChecks(reading, sheetName, texts, settings = DEFAULT_SETTINGS) {
    switch (reading.kind) {
      case "none": {
        const params = { sheet: sheetName, reason: reading.reason };
        const place = { cell: { row: 0, column: 0 }, entry: null, params };
        return [word(noProgressTable, texts, null, place)];
      }
      case "table": {
        const { table } = reading;
        const rules = RULES.filter((rule) => isOn(rule, settings.checks));
        const places = findPlaces(rules, table, settings);
        return rules.flatMap((rule) => {
          var _a3, _b, _c;
          const severity = (_b = (_a3 = settings.checks[rule.id]) == null ? void 0 : _a3.severity) != null ? _b : rule.severity;
          const findings = oncePerCell((_c = places.get(rule.id)) != null ? _c : []).map((place) => word(rule, texts, table, place));
          return findings.map((finding) => ({ ...finding, severity }));
        });
      }
    }
  }
  function findPlaces(rules, table, settings) {
    var _a3, _b;
    const places = /* @__PURE__ */ new Map();
    const inspectors = [];
    for (const rule of rules) {
      if ("find" in rule) {
        places.set(rule.id, [...rule.find(table, settings)]);
      } else {
        const found2 = [];
        places.set(rule.id, found2);
        inspectors.push([rule.inspect(table, settings), found2]);
      }
    }
    if (inspectors.length > 0) {
      for (const cell of tableCells(table)) {
        for (const [inspector, found2] of inspectors) {
          const place = inspector.look(cell);
          if (place !== null) {
            found2.push(place);
          }
        }
      }
    }
    for (const [inspector, found2] of inspectors) {
      for (const place of (_b = (_a3 = inspector.conclude) == null ? void 0 : _a3.call(inspector)) != null ? _b : []) {
        found2.push(place);
      }
    }
    return places;
  }
  function oncePerCell(places) {
    const seen = /* @__PURE__ */ new Set();
    return places.filter(({ cell, entry }) => {
      const key = `${cell.row},${cell.column}`;
      const isNew = entry === null || !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }
  function word(rule, texts, table, place) {
    var _a3, _b, _c, _d, _e;
    const entry = place.entry === null ? void 0 : table == null ? void 0 : table.entries[place.entry];
    const text = texts[rule.id];
    return {
      check: rule.id,
      severity: rule.severity,
      highlight: rule.highlight,
      cell: place.cell,
      entry: place.entry,
      year: (_a3 = place.year) != null ? _a3 : null,
      measure: entry === void 0 ? "" : (_c = (_b = table == null ? void 0 : table.measures[entry.measure]) == null ? void 0 : _b.name) != null ? _c : "",
      departments: (_d = entry == null ? void 0 : entry.departments) != null ? _d : [],
      message: text.message(place.params),
      remedy: text.remedy,
      fix: (_e = place.fix) != null ? _e : []
    };
  }

  // src/sheets/read-snapshot.ts
  function textOf2(displayed, raw) {
    return displayed === "" && raw !== "" && raw !== null && raw !== void 0 ? String(raw) : displayed;
  }
  function areaOf(range) {
    return {
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns()
    };
  }
  function countObjects(sheet) {
    return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
  }
  function readSnapshot(sheet, parts = []) {
    const range = sheet.getDataRange();
    const displayed = range.getDisplayValues();
    const raw = range.getValues();
    return {
      name: sheet.getName(),
      sheetId: sheet.getSheetId(),
      texts: displayed.map(
        (row, rowIndex) => row.map((text, column) => {
          var _a3;
          return text === "" ? textOf2(text, (_a3 = raw[rowIndex]) == null ? void 0 : _a3[column]) : text;
        })
      ),
      merges: range.getMergedRanges().map(areaOf),
      ...parts.includes("formulas") ? { formulas: range.getFormulas() } : {},
      ...parts.includes("objects") ? { objects: countObjects(sheet) } : {}
    };
  }

  // src/sheets/tab-marks.ts
  var KEY = "shinchoku:tab";
  var TabMark = discriminatedUnion("state", [
    /** Half made: left behind only by a run that was cut off. */
    object({ state: literal("building") }),
    object({
      state: literal("current"),
      kind: _enum(["summary", "report"]),
      /** Name under which we made it; a tab renamed by staff is theirs to keep. */
      name: string2(),
      /** Of the tab's contents as we left them. */
      fingerprint: string2()
    }),
    /** Edited by hand and kept: no longer ours to renew, but known not to be a progress table. */
    object({ state: literal("kept") }),
    /** The record of what was mended. */
    object({ state: literal("log") })
  ]);
  function parseMark(value) {
    try {
      const parsed = safeParse(TabMark, JSON.parse(value != null ? value : ""));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  function findOwnTabs(spreadsheet) {
    return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find().flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const mark2 = parseMark(metadata.getValue());
      return sheet === null || mark2 === null ? [] : [{ sheet, mark: mark2 }];
    });
  }
  function addMark(sheet, mark2) {
    sheet.addDeveloperMetadata(KEY, JSON.stringify(mark2), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  function changeMark(sheet, mark2) {
    for (const metadata of sheet.getDeveloperMetadata()) {
      if (metadata.getKey() === KEY) {
        metadata.setValue(JSON.stringify(mark2));
      }
    }
  }

  // src/settings/header-signature.ts
  var LONGEST3 = 300;
  function headerSignature(texts) {
    return texts.map(foldKey).filter((text) => text !== "").join("|").slice(0, LONGEST3);
  }

  // src/text/usual-scale-list.ts
  function mark(spellings, ...synonyms) {
    const [symbol = "", ...lookAlikes] = spellings.split("|");
    return { symbol, meaning: "", lookAlikes, synonyms };
  }
  function english(word2, ...synonyms) {
    const cases = (text) => {
      const lower = text.toLowerCase();
      const title = lower.replace(/(?:^|\s)[a-z]/g, (letter2) => letter2.toUpperCase());
      return [text, lower, title, text.toUpperCase()];
    };
    return { symbol: word2, meaning: "", synonyms: [...cases(word2).slice(1), ...synonyms.flatMap(cases)] };
  }
  function occasional(step) {
    return { ...step, occasional: true };
  }
  function letters(symbols) {
    return [...symbols].map((symbol) => mark(`${symbol}|${symbol.toLowerCase()}`));
  }
  function signs(symbols) {
    return [...symbols].map((symbol) => mark(symbol));
  }
  var USUAL_SCALES = [
    DEFAULT_SCALE,
    signs("◎〇△▲×"),
    signs("☆◎〇△×"),
    signs("◎〇●△×"),
    letters("ABCD"),
    letters("ABCDE"),
    letters("SABC"),
    letters("SABCD"),
    letters("FSABCXYZ"),
    [
      mark("達成", "目標達成", "達成済", "達成済み"),
      mark("概ね達成|おおむね達成", "ほぼ達成", "概ね目標達成"),
      occasional(mark("一部達成", "一部未達成")),
      mark("未達成", "達成せず", "目標未達成")
    ],
    [
      mark("順調", "順調に進捗", "順調である", "順調に推移"),
      mark("概ね順調|おおむね順調", "ほぼ順調"),
      mark("やや遅れ", "やや遅れている", "やや遅れあり", "やや遅延"),
      mark("遅れ|遅れている", "遅れあり", "大幅な遅れ", "大幅に遅れている", "遅延")
    ],
    [
      mark("完了|完了済|完了済み", "実施済", "実施済み", "済"),
      mark("実施中", "取組中", "継続中", "継続実施中", "着手済", "着手"),
      occasional(mark("検討中", "準備中")),
      mark("未着手", "未実施", "未着手・未実施", "未")
    ],
    [english("Green"), english("Amber", "Yellow"), english("Red")],
    letters("GAR"),
    [english("Blue", "Complete", "Completed"), english("Green"), english("Amber", "Yellow"), english("Red")],
    letters("BGAR"),
    [
      english("Complete", "Completed", "Done", "Closed"),
      english("On track", "On target", "On schedule", "In progress", "Ongoing", "Underway"),
      occasional(english("At risk", "Slightly behind", "Minor delay")),
      occasional(english("Off track", "Behind schedule", "Delayed", "Overdue", "Behind")),
      english("Not started", "Not yet started")
    ],
    [english("Achieved"), english("Partially achieved", "Partly achieved"), english("Not achieved", "Missed")]
  ];
  function steps(texts) {
    const highest = Math.max(3, ...texts.map((text) => /^[1-5]$/.test(text) ? Number(text) : 0));
    return Array.from({ length: highest }, (_, index) => mark(String(highest - index)));
  }

  // src/text/usual-scales.ts
  var LETTER = /^[\w\p{L}]$/u;
  function asSpelled(scale, counts) {
    return scale.map((step) => {
      var _a3, _b;
      const spellings = [...counts].filter(([symbol2]) => {
        const isLetterForSign = LETTER.test(symbol2) && !LETTER.test(step.symbol);
        const reading = readMark(symbol2, scale);
        return !isLetterForSign && (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
      }).sort((one, other) => other[1] - one[1]);
      const [symbol, count] = (_a3 = spellings[0]) != null ? _a3 : [step.symbol, 0];
      const all = spellings.reduce((sum, [, each]) => sum + each, 0);
      return count * 2 > all && symbol !== step.symbol ? { ...step, symbol, lookAlikes: [...(_b = step.lookAlikes) != null ? _b : [], step.symbol] } : step;
    });
  }
  var FITS = 0.6;
  var STRANGE = 0.4;
  var ENOUGH = 3;
  var MOST_WORDS = 8;
  var LONGEST_WORD = 14;
  var VALUE = /^[-+]?[\d,.]+\s*[%\u2030]?$/;
  function countsOf(texts) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const text of texts) {
      const symbol = foldWidth(text).trim();
      if (symbol !== "" && !isNotRated(symbol)) {
        counts.set(symbol, ((_a3 = counts.get(symbol)) != null ? _a3 : 0) + 1);
      }
    }
    return counts.size <= MOST_KINDS ? counts : commonest(counts);
  }
  var MOST_KINDS = 60;
  function commonest(counts) {
    return new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_KINDS));
  }
  function isUsed(step, scale, counts) {
    return [...counts.keys()].some((symbol) => {
      const reading = readMark(symbol, scale);
      return (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
    });
  }
  function isStepOf(scale, symbol) {
    const reading = readMark(symbol, scale);
    const isSolid = markFamily(symbol) !== symbol && markShape(symbol).endsWith("solid");
    return reading.kind === "exact" || reading.kind === "look-alike" && (!isSolid || markShape(symbol) === markShape(reading.mark.symbol));
  }
  function shareIn(scale, counts) {
    let fitting = 0;
    let all = 0;
    for (const [symbol, count] of counts) {
      all += count;
      fitting += isStepOf(scale, symbol) ? count : 0;
    }
    return all === 0 ? 0 : fitting / all;
  }
  function fitsScale(scale, texts) {
    const counts = countsOf(texts);
    return counts.size === 0 || shareIn(scale, counts) >= FITS;
  }
  function scaleInUse(texts) {
    const counts = countsOf(texts);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const fits = [...USUAL_SCALES, steps([...counts.keys()])].map((scale) => ({
      scale,
      share: shareIn(scale, counts)
    }));
    const best = fits.reduce((one, other) => other.share > one.share ? other : one);
    if (total === 0) {
      return { source: "usual", scale: DEFAULT_SCALE };
    }
    if (best.share >= FITS) {
      const kept = best.scale.filter((step) => step.occasional !== true || isUsed(step, best.scale, counts));
      return { source: "usual", scale: asSpelled(kept, counts) };
    }
    const words2 = [...counts.keys()];
    const values = [...counts].reduce((sum, [word2, count]) => sum + (VALUE.test(word2) ? count : 0), 0);
    if (values > total / 2) {
      return { source: "open", scale: [] };
    }
    const areRepeated = total >= words2.length * 2 || best.share < STRANGE && total > words2.length && total >= ENOUGH;
    if (areRepeated && words2.length <= MOST_WORDS && words2.every((word2) => word2.length <= LONGEST_WORD)) {
      return { source: "used", scale: words2.map((word2) => ({ symbol: word2, meaning: "" })) };
    }
    return words2.some((word2) => word2.length > 4) || best.share === 0 && total >= ENOUGH ? { source: "open", scale: [] } : { source: "usual", scale: DEFAULT_SCALE };
  }
  function areMarks(texts) {
    const counts = countsOf(texts);
    return counts.size > 0 && counts.size < MOST_KINDS && USUAL_SCALES.some((scale) => shareIn(scale, counts) === 1);
  }

  // src/text/same-as-above.ts
  var SAME2 = /^[(（]?(?:同上|[〃々″"”“仝]|同じく?|上記?(?:と|に)同じ|(?:same)?asabove|ditto|"|do\.)[)）]?。?$/i;
  var LONGEST4 = 16;
  function isSameAsAbove(text) {
    return text.length <= LONGEST4 && SAME2.test(foldKey(text));
  }

  // src/table/column-contents.ts
  var FLAG = /^[★☆◆●■○〇◯※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\]]?[★☆◆●■※*]*$/i;
  var NEW_FLAG = /^[◆●■○〇◯※*]*(?:[★☆]|[([]?(?:新規?|new)(?:[)\]]|$|[(\dRH~〜])|(?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)$)/i;
  var LONGEST_FLAG = 12;
  function isNewFlag(text) {
    return text.length <= LONGEST_FLAG && NEW_FLAG.test(foldKey(text));
  }
  function isFlag(text) {
    return text.length <= LONGEST_FLAG && FLAG.test(foldKey(text));
  }
  var SCHEDULED = /^[○〇◯●■→⇒➡-]{1,3}$/;
  var NUMBER = /^[(]?\d{1,3}(?:[-.‐－ー]\d{1,3})*[).]?$/;
  var ENOUGH2 = 3;
  var HALF_WIDTH = /[ -~]/g;
  var LONGEST_MARKS = 10;
  function contentsOf(texts) {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const width = texts.reduce(
      (sum, text) => {
        var _a3, _b;
        return sum + text.replace(HALF_WIDTH, "").length + ((_b = (_a3 = text.match(HALF_WIDTH)) == null ? void 0 : _a3.length) != null ? _b : 0) / 2;
      },
      0
    );
    const isLong = texts.length > 0 && width / texts.length > LONGEST_MARKS;
    const isShort = width <= texts.length * LONGEST_MARKS;
    return {
      texts,
      flags: texts.filter(isFlag).length,
      characters,
      isRated: () => texts.length >= ENOUGH2 && isShort && areMarks(texts),
      isRatedSoFar: () => texts.length === 0 || isShort && areMarks(texts),
      isNumbered: () => texts.length > 0 && texts.every((text) => NUMBER.test(foldKey(text))),
      isSchedule: () => texts.every((text) => SCHEDULED.test(foldKey(text))),
      isVocabulary: () => texts.length >= ENOUGH2 && isShort && scaleInUse(texts).source === "used",
      isMostlyMarks: () => texts.length > 0 && isShort && scaleInUse(texts).source !== "open",
      prose: isLong && new Set(texts).size * 2 > texts.length
    };
  }
  function createContents(grid, rows) {
    const known3 = /* @__PURE__ */ new Map();
    return (column) => {
      var _a3;
      const contents = (_a3 = known3.get(column)) != null ? _a3 : contentsOf(
        rows.flatMap((row) => {
          const text = grid.textAt(row, column);
          return text !== "" && grid.anchorOf(row, column).row === row ? [text] : [];
        })
      );
      known3.set(column, contents);
      return contents;
    };
  }
  function isFuller(one, other) {
    return one.characters > other.characters;
  }
  function fullest(columns, contents) {
    return columns.reduce(
      (best, column) => best === null || isFuller(contents(column), contents(best)) ? column : best,
      null
    );
  }

  // src/table/bands.ts
  var NOTE2 = /^[\s\u3000]*(?:※|＊|\*|注[:：)）\d１-９]|[(（]注[)）\d１-９]|備考[:：]|出典|資料[:：]|問い?合わ?せ先?[:：]|(?:作成|更新)(?:者|日)?[:：]|凡例|【?評価基準】?|[◎〇○◯△▲×✕][\s\u3000]*(?:・{2,}|…|[:：=＝])|-?[\s\u3000]*\d{1,3}[\s\u3000]*(?:[/／][\s\u3000]*\d{1,3})?[\s\u3000]*-?$|note:|source:|[A-Za-zＡ-Ｚ1-5１-５][\s\u3000]*[:：=＝])/i;
  var TOTAL = /^(?:.{0,8}(?:合計|小計|総計)|計|平均値?|総数|(?:施策|事業|項目|取組)?(?:の)?(?:件数|数)|(?:grand)?total|subtotal|average|(?:number|count|no\.?)of.{0,20})(?:[(（].*[)）])?$/i;
  var NUMBERED2 = /^(?:第[\d一二三四五六七八九十]+[章節編部]|\d{1,2}(?:[-.‐－ー]\d{1,2})*[\s.)、．]|[(（]\d{1,2}[)）]|[①-⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[■◆●【])/;
  var NONE = /* @__PURE__ */ new Set();
  function readBandRow(grid, row, itemColumn, itemDepths = NONE) {
    const [only, ...others] = grid.anchorsInRow(row);
    if (only === void 0 || others.length > 0 || only.row !== row) {
      return null;
    }
    const text = grid.textAt(only.row, only.column);
    if (NOTE2.test(text) || isNewFlag(text)) {
      return null;
    }
    const merge2 = grid.mergeAt(only.row, only.column);
    if (merge2 !== null && merge2.columns >= Math.max(3, Math.ceil(grid.columns / 2))) {
      return only;
    }
    if (itemColumn !== null && only.column > itemColumn) {
      return null;
    }
    const leftOfItem = itemColumn !== null && only.column < itemColumn;
    const isName = only.column === itemColumn && itemDepths.has(numberDepth(text));
    return leftOfItem || !isName && NUMBERED2.test(foldWidth(text).trim()) ? only : null;
  }
  function isNoteRow(grid, row) {
    const [only, ...others] = grid.anchorsInRow(row);
    return only !== void 0 && others.length === 0 && NOTE2.test(grid.textAt(only.row, only.column));
  }
  function isTotalRow(grid, row, itemColumn) {
    const anchors = grid.anchorsInRow(row);
    const named = anchors.filter((anchor, index) => index === 0 || anchor.column === itemColumn);
    return named.some((anchor) => anchor.row === row && TOTAL.test(foldKey(grid.textAt(anchor.row, anchor.column))));
  }
  function indent(text) {
    var _a3, _b;
    return (_b = (_a3 = /^[\s\u3000]*/.exec(text)) == null ? void 0 : _a3[0].length) != null ? _b : 0;
  }
  var NAMED = /^(?:(?:基本|重点|主要)?(?:方針|目標|柱|戦略|政策|施策|プロジェクト)|施策の柱)[\dⅠ-Ⅻ一二三四五六七八九](?![-.\d]*[-.]\d)|^(?:priority|theme|goal|aim|objective|outcome|strand|pillar|chapter|part)[\dA-Z](?![a-z])/i;
  function numberDepth(text) {
    const first = text.replace(/^[\s\u3000]+/, "");
    const key = foldKey(text);
    if (/^第.+?[章編部]/.test(key) || NAMED.test(key)) {
      return 0;
    }
    if (/^[①-⑳]/.test(first)) {
      return 5;
    }
    if (/^第.+?節/.test(key) || /^[Ⅰ-Ⅻ]/.test(first) || /^[A-Z](?:[.．]|(?![A-Za-z]))/.test(key)) {
      return 1;
    }
    if (/^\d+[-.]\d/.test(key)) {
      return 3;
    }
    if (/^\(\d+\)/.test(key)) {
      return 4;
    }
    return /^\d/.test(key) ? 2 : 6;
  }
  function chapterRows(bands, isEntryBetween) {
    const indents = new Set(bands.map((band) => indent(band.text)));
    if (indents.size > 1) {
      const least = Math.min(...indents);
      return new Set(bands.filter((band) => indent(band.text) === least).map((band) => band.row));
    }
    const above = bands.filter((band, index) => {
      const next = bands[index + 1];
      return next !== void 0 && !isEntryBetween(band.row, next.row);
    });
    const depths = new Set(bands.map((band) => numberDepth(band.text)));
    if (depths.size > 1) {
      const least = Math.min(...depths);
      const isTop = (band) => band !== void 0 && numberDepth(band.text) === least;
      if (!above.some((band) => isTop(band) && isTop(bands[bands.indexOf(band) + 1]))) {
        return new Set(bands.filter(isTop).map((band) => band.row));
      }
    }
    return new Set((above.length > 0 ? above : bands).map((band) => band.row));
  }
  function sectionRows(bands, isEntryBetween) {
    const depth = (band) => indent(band.text) * 10 + numberDepth(band.text);
    const heads = bands.filter((band, index) => {
      const next = bands[index + 1];
      return next !== void 0 && depth(next) > depth(band) && !isEntryBetween(band.row, next.row);
    });
    return new Set(heads.map((band) => band.row));
  }
  function readBands(grid, bandCells, entryRows) {
    const bands = bandCells.map((cell) => ({ row: cell.row, cell, text: grid.textAt(cell.row, cell.column) }));
    const isEntryBetween = (from, to) => entryRows.some((row) => row > from && row < to);
    const isChapter = chapterRows(bands, isEntryBetween);
    const isSection = sectionRows(
      bands.filter((band) => !isChapter.has(band.row)),
      isEntryBetween
    );
    let section = null;
    const chapters = [];
    const directions = [];
    const steps2 = [];
    for (const band of bands) {
      const title = oneLine(band.text);
      const chapter = chapters.length === 0 ? null : chapters.length - 1;
      if (isChapter.has(band.row)) {
        section = null;
        chapters.push({ title, cell: band.cell, chapter: null, section: null });
        steps2.push({ row: band.row, chapter: chapters.length - 1, direction: null });
      } else if (isSection.has(band.row)) {
        section = title;
        steps2.push({ row: band.row, chapter, direction: null });
      } else {
        directions.push({ title, cell: band.cell, chapter, section });
        steps2.push({ row: band.row, chapter, direction: directions.length - 1 });
      }
    }
    let at = 0;
    return {
      chapters,
      directions,
      at(row) {
        var _a3, _b, _c, _d;
        if (((_b = (_a3 = steps2[at]) == null ? void 0 : _a3.row) != null ? _b : 0) > row) {
          at = 0;
        }
        while (((_d = (_c = steps2[at + 1]) == null ? void 0 : _c.row) != null ? _d : Number.POSITIVE_INFINITY) <= row) {
          at++;
        }
        const step = steps2[at];
        return step === void 0 || step.row > row ? { chapter: null, direction: null } : { chapter: step.chapter, direction: step.direction };
      }
    };
  }

  // src/table/band-columns.ts
  function bandsDown(grid, column, rows) {
    const cells = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new Set();
    let current = "";
    let cell = null;
    for (const row of rows) {
      const title = oneLine(grid.textAt(row, column));
      if (title !== "" && title !== current && !isSameAsAbove(title)) {
        if (seen.has(title)) {
          return null;
        }
        seen.add(title);
        current = title;
        cell = grid.anchorOf(row, column);
      }
      if (cell !== null) {
        cells.set(row, cell);
      }
    }
    return cells;
  }
  function readBandColumns(grid, columns, entryRows) {
    var _a3, _b, _c, _d;
    const [first] = columns;
    const second = columns.length > 1 ? columns[columns.length - 1] : void 0;
    const between = columns.length > 2 ? columns[1] : void 0;
    const chapterCells = (_a3 = first === void 0 ? null : bandsDown(grid, first, entryRows)) != null ? _a3 : /* @__PURE__ */ new Map();
    const chapters = [];
    const directions = [];
    const places = /* @__PURE__ */ new Map();
    const titled = (cell, chapter) => ({
      title: oneLine(grid.textAt(cell.row, cell.column)),
      cell,
      chapter,
      section: null
    });
    for (const rows of runsOfSameCell(entryRows, chapterCells)) {
      const cell = chapterCells.get((_b = rows[0]) != null ? _b : -1);
      const chapter = cell === void 0 ? null : chapters.push(titled(cell, null)) - 1;
      const cells = second === void 0 ? null : bandsDown(grid, second, rows);
      for (const run of runsOfSameCell(rows, cells != null ? cells : /* @__PURE__ */ new Map())) {
        const below = cells == null ? void 0 : cells.get((_c = run[0]) != null ? _c : -1);
        const section = between === void 0 ? "" : oneLine(grid.textAt((_d = run[0]) != null ? _d : -1, between));
        const band = below === void 0 ? null : { ...titled(below, chapter), section: section === "" ? null : section };
        const direction = band === null ? null : directions.push(band) - 1;
        for (const row of run) {
          places.set(row, { chapter, direction });
        }
      }
    }
    return { chapters, directions, at: (row) => {
      var _a4;
      return (_a4 = places.get(row)) != null ? _a4 : { chapter: null, direction: null };
    } };
  }
  function runsOfSameCell(rows, cells) {
    const runs = [];
    let last;
    for (const row of rows) {
      const cell = cells.get(row);
      const run = runs[runs.length - 1];
      if (run !== void 0 && cell === last) {
        run.push(row);
      } else {
        runs.push([row]);
      }
      last = cell;
    }
    return runs;
  }
  function readAllBands(grid, rows, columns) {
    if (rows.bands.length === 0) {
      return readBandColumns(grid, columns, rows.entries);
    }
    const inRows = readBands(grid, rows.bands, rows.entries);
    if (columns.length === 0 || inRows.directions.length > 0) {
      return inRows;
    }
    const directions = [];
    const places = /* @__PURE__ */ new Map();
    for (const [chapter, entryRows] of rowsByChapter(inRows, rows.entries)) {
      const below = readBandColumns(grid, columns.slice(-1), entryRows);
      for (const row of entryRows) {
        const { chapter: at } = below.at(row);
        if (at !== null) {
          places.set(row, directions.length + at);
        }
      }
      directions.push(...below.chapters.map((band) => ({ ...band, chapter })));
    }
    return {
      chapters: inRows.chapters,
      directions,
      at: (row) => {
        var _a3;
        return { chapter: inRows.at(row).chapter, direction: (_a3 = places.get(row)) != null ? _a3 : null };
      }
    };
  }
  function rowsByChapter(bands, entryRows) {
    var _a3;
    const rows = /* @__PURE__ */ new Map();
    for (const row of entryRows) {
      const { chapter } = bands.at(row);
      rows.set(chapter, [...(_a3 = rows.get(chapter)) != null ? _a3 : [], row]);
    }
    return rows;
  }

  // src/table/header-words.ts
  var WORDS = [
    [
      "indicator",
      /^(?:重要業績評価指標|成果指標|評価指標|数値目標|指標名?|kpi)(?:kpi)?$|^(?:key)?(?:performance)?indicators?$/i
    ],
    ["new", /^(?:新|新規|新規区分|新規事業|新規[・/／]?継続(?:の別|区分)?|new)$/i],
    [
      "item",
      /^(?:(?:具体的?な?|主な|個別|重点|主要|推進|計画|実施)?(?:施策|事業|取り?組み?|事務事業|措置|アクション|指標|プロジェクト)(?:・(?:施策|事業|取組|指標))?(?:の)?(?:項目|名|名称|事項)?(?:名)?|(?:改革|推進|管理|実施|重点|改善|計画)?項目名?|アクションプラン|細(?:々)?事業名?|具体的な取組内容|.{0,12}における具体的な取組|whatwillwedo\??|(?:key|agreed|planned)?(?:measures?|actions?|initiatives?|commitments?|deliverables?|tasks?)(?:name|title)?|items?|projects?(?:name)?|recommendations?|milestones?|workstreams?|activit(?:y|ies))$/i
    ],
    [
      "outline",
      /^(?:(?:施策|事業|取り?組み?|業務|実施|計画|具体的な?)?(?:の)?(?:概要|内容|説明|目的|趣旨)(?:・(?:目的|内容|概要))?|取り?組み?内容|outline|description|summary|details?|whatwe(?:will|plan|aim)(?:to)?do|whatwillbedone|purpose)$/i
    ],
    [
      "department",
      /^(?:(?:主な?|主に)?(?:担当|所管|主管|関係|関連|実施|取組)?(?:各)?(?:課|係|部|部署|部局|部課|課室|課・室|所属|課係|組織|機関)(?:名|等|等名)?|担当課[・、/]関係課|担当|所管|主管|担当者|(?:実施|事業|取組)主体|departments?|lead(?:department|officer|service)?|(?:action)?owner|responsible(?:officer|lead|service)?|service(?:area)?|team|directorate|portfolioholder|who(?:isresponsible)?\??)$/i
    ],
    [
      "term",
      /^(?:(?:取り?組み?|実施|事業|着手|計画|目標)?(?:時期|期間|期別|年次)|(?:実施|計画|事業|着手)年度|スケジュール|工程|(?:短|中|長)期(?:・(?:短|中|長)期)*(?:の別|区分)?|期限|(?:開始|終了|完了|目標)年度|terms?|time(?:frame|scale|line)|period|(?:due|target|start|end|completion)date|bywhen\??|deadline)$/i
    ],
    [
      "mark",
      /^(?:の)?(?:達成状況の|各課|担当課|事業|施策|自己|総合|内部|外部|進捗|達成|一次|二次|最終|取組)?(?:評価|判定|達成度|進捗度|進捗状況|達成状況|進捗区分|進捗状況評価|評価区分|(?:自己)?評価結果|ランク|達成率|進捗率|rating|rag(?:status|rating)?|b?rag(?:q[1-4])?|(?:current)?status(?:q[1-4])?|grade)(?:(?:と|・|及び|、)(?:課題|理由|コメント|所見|分析))?$/i
    ],
    [
      "plan",
      /^(?:(?:今後|次年度|来年度|翌年度|将来|次期)(?:以降)?(?:の)?(?:事業|取り?組み?)?(?:の)?(?:計画|取り?組み?|方針|予定|方向性|展開|内容)(?:・方向性|・課題)?|事業計画|next(?:steps?|year)?|future(?:plans?|actions?)?|plans?|planned(?:actions?|nextsteps?)?|課題(?:・|と|及び)(?:今後の(?:方針|取組|対応)|対応策?|改善策?)|(?:今後の)?(?:進め方|対応|改善の?方向性?)|次年度に向けた.{0,6})$/i
    ],
    [
      "band",
      /^(?:施策の方向性?|方向性|章|節|柱|施策の柱|基本(?:目標|方針|施策|方向)|重点(?:目標|施策|分野)|大項目|中項目|小項目|大分類|中分類|小分類|政策(?:名|分野)?|分野|分類|区分|カテゴリー?|戦略|取組の柱|施策の展開|基本政策|施策体系|priorityarea|aims?|目標|theme|chapter|priorit(?:y|ies)|objectives?|outcomes?|goal)$/i
    ],
    [
      "group",
      /^(?:(?:短期|中期|長期|中長期)(?:的)?(?:な)?(?:取組|計画|施策)|年度別?(?:の)?(?:取組|実績|計画|進捗|状況|事業実績)*|取組(?:実績|状況)|実施状況|進捗|実績|計画|備考|課題|効果|成果|実績値|取組実績(?:・成果)?|実績・成果|前年度実績|progress(?:todate|update)?|update|actuals?|notes?|comments?|remarks?)$/i
    ],
    [
      "number",
      /^(?:no\.?|番号|通番|連番|整理番号|管理番号|項番|施策番号|事業番号|取組番号|項目番号|(?:施策|事業|取組)(?:コード|no\.?)|(?:ref|action|item)no\.?|id|ref(?:erence)?|#|№)$/i
    ]
  ];
  var MARKS_EXPLAINED = /[([][◎〇○◯●△▲×✕A-ES1-5・、,/~〜→-]{2,}[)\]]/;
  function bare(key) {
    return key.replace(MARKS_EXPLAINED, "").replace(/[()（）【】［］[\]「」]/g, "").replace(/[※*]\d*/g, "");
  }
  var LONGEST_HEADING = 80;
  var headingWord = remembered((text) => {
    var _a3;
    if (text.length > LONGEST_HEADING) {
      return null;
    }
    const key = foldKey(text);
    return (_a3 = wordOf(bare(key))) != null ? _a3 : wordOf(bare(withoutBracket(key)));
  });
  function withoutBracket(key) {
    return key.replace(/(?:[(（【][^()（）【】]*[)）】]|[%％])$/, "");
  }
  function wordOf(key) {
    if (key === "" || key.length > 24) {
      return null;
    }
    for (const [word2, pattern] of WORDS) {
      if (pattern.test(key)) {
        return word2;
      }
    }
    return null;
  }
  var JUDGE = /^(?:自己|内部|外部|一次|二次|三次|最終|総合|所管課?|担当課?|事務局|庁内|審議会|協議会|有識者|第三者|市民)(?:評価|委員会?|会議)?$|^(?:self|internal|external|panel|board|overall|final)$/i;
  function isJudge(text) {
    return JUDGE.test(foldKey(text));
  }
  function parseMarkHeading(text) {
    var _a3, _b, _c;
    if (text.length > LONGEST_HEADING) {
      return null;
    }
    const key = foldKey(text);
    const bracketless = withoutBracket(key);
    const mark2 = readMarkHeading(key);
    if (mark2 !== null || bracketless === key) {
      return mark2;
    }
    const outside = readMarkHeading(bracketless);
    return outside === null ? null : { year: (_c = (_b = outside.year) != null ? _b : (_a3 = findYearMentions(key)[0]) == null ? void 0 : _a3.fiscalYear) != null ? _c : null };
  }
  function readMarkHeading(key) {
    var _a3;
    if (key.length > 24) {
      return null;
    }
    if (wordOf(bare(key)) === "mark") {
      return { year: null };
    }
    const mention = (_a3 = findYearMentions(key)[0]) != null ? _a3 : westernYear(key);
    if (mention === void 0) {
      return null;
    }
    const rest = `${key.slice(0, mention.start)}${key.slice(mention.end)}`.replace(/^(?:年度|年)|末|時点/g, "");
    return wordOf(bare(rest)) === "mark" ? { year: mention.fiscalYear } : null;
  }
  function westernYear(key) {
    const match = /(?:FY)?((?:19|20)\d{2})(?:[/\-–]\d{2}(?!\d))?/i.exec(key);
    return match === null ? void 0 : { fiscalYear: Number(match[1]), start: match.index, end: match.index + match[0].length };
  }
  var isHeading = /* @__PURE__ */ remembered(
    (text) => text.length <= LONGEST_HEADING && (headingWord(text) !== null || parseMarkHeading(text) !== null || parseYearHeading(text) !== null)
  );

  // src/table/header.ts
  var SEARCH_ROWS = 200;
  var MOST_HEADER_ROWS = 6;
  var ENOUGH_ROLES = 4;
  function isMostlyHeadings({ headings, texts, roles }) {
    return headings * 2 >= texts || roles >= ENOUGH_ROLES;
  }
  var NONE2 = /* @__PURE__ */ new Set();
  function countHeadings(grid, row, known3 = NONE2) {
    var _a3;
    let headings = 0;
    let texts = 0;
    const roles = /* @__PURE__ */ new Set();
    for (const anchor of grid.anchorsInRow(row)) {
      if (anchor.row !== row) {
        continue;
      }
      texts++;
      const text = grid.textAt(anchor.row, anchor.column);
      if (isHeading(text) || known3.size > 0 && known3.has(foldKey(text))) {
        headings++;
        roles.add((_a3 = headingWord(text)) != null ? _a3 : "year");
      }
    }
    return { headings, texts, roles: roles.size };
  }
  function tiedToNext(grid, row) {
    for (let column = 0; column < grid.columns; column++) {
      const merge2 = grid.mergeAt(row, column);
      if (merge2 !== null && merge2.row + merge2.rows > row + 1 && grid.textAt(row, column) !== "") {
        return true;
      }
    }
    return false;
  }
  function isFullWidth(grid, row) {
    const anchors = grid.anchorsInRow(row);
    const [only] = anchors;
    if (anchors.length !== 1 || only === void 0) {
      return false;
    }
    const merge2 = grid.mergeAt(only.row, only.column);
    return merge2 !== null && merge2.columns > grid.columns / 2;
  }
  function isHeaderRow(grid, row) {
    if (row < 0 || row >= grid.rows || isFullWidth(grid, row)) {
      return false;
    }
    const count = countHeadings(grid, row);
    return count.headings > 0 && isMostlyHeadings(count);
  }
  var LEGEND = /[:：=＝].*[:：=＝]/;
  function isTitleRow(grid, row, core) {
    const [edge] = grid.anchorsInRow(core);
    const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
    return anchors.every((anchor) => {
      var _a3, _b, _c, _d;
      const dated = (_b = (_a3 = parseYearHeading(grid.textAt(anchor.row, anchor.column))) == null ? void 0 : _a3.asOf) != null ? _b : null;
      const alone = ((_d = (_c = grid.mergeAt(anchor.row, anchor.column)) == null ? void 0 : _c.columns) != null ? _d : 1) === 1;
      const below = grid.textAt(core, anchor.column);
      if (LEGEND.test(grid.textAt(anchor.row, anchor.column))) {
        return true;
      }
      return edge !== void 0 && anchor.column <= edge.column || dated !== null || alone && speaksForItself(below);
    });
  }
  function speaksForItself(heading) {
    const word2 = headingWord(heading);
    return parseYearHeading(heading) !== null || word2 !== null && word2 !== "group" && word2 !== "plan";
  }
  function findHeader(grid, known3 = NONE2) {
    let core = -1;
    let most = 1;
    for (let row = 0; row < Math.min(grid.rows, SEARCH_ROWS); row++) {
      const count = countHeadings(grid, row, known3);
      if (count.headings > most && isMostlyHeadings(count)) {
        core = row;
        most = count.headings;
      }
    }
    if (core < 0) {
      return null;
    }
    let first = core;
    while (core - first < MOST_HEADER_ROWS && first > 0 && (isHeaderRow(grid, first - 1) && !isTitleRow(grid, first - 1, core) || headingTies(grid, first - 1))) {
      first--;
    }
    let last = core;
    while (last - first < MOST_HEADER_ROWS && last < grid.rows - 1 && (tiedToNext(grid, last) || isHeaderRow(grid, last + 1))) {
      last++;
    }
    return [first, last];
  }
  function headingTies(grid, row) {
    return tiedToNext(grid, row) && countHeadings(grid, row).headings > 0;
  }
  var PART_OF_YEAR2 = /^(?:計画|目標|予定|実績|取組|決算|予算|達成|進捗|評価|判定|課題|成果|plan|target|actual|progress|result|rag|status|update|outturn|q[1-4])/i;
  function yearLeftOf(grid, header, row, column) {
    const isPart2 = (at) => {
      const below = Array.from({ length: header[1] - row }, (_, index) => grid.textAt(row + 1 + index, at));
      return below.some((text) => PART_OF_YEAR2.test(foldKey(text)));
    };
    if (row === header[1] || grid.textAt(row, column) !== "" || grid.mergeAt(row, column) !== null || !isPart2(column)) {
      return null;
    }
    for (let left = column - 1; left >= 0 && isPart2(left); left--) {
      const text = grid.textAt(row, left);
      if (text !== "") {
        return parseYearHeading(text) === null ? null : left;
      }
    }
    return null;
  }
  function headingPath(grid, header, column) {
    const path = [];
    for (let row = header[0]; row <= header[1]; row++) {
      const left = yearLeftOf(grid, header, row, column);
      const text = grid.textAt(row, left != null ? left : column);
      const cell = grid.anchorOf(row, left != null ? left : column);
      const last = path[path.length - 1];
      if (text !== "" && !(last !== void 0 && last.row === cell.row && last.column === cell.column)) {
        path.push({ text, row: cell.row, column: cell.column });
      }
    }
    return path;
  }
  function createRepeatedHeaderTest(grid, header) {
    const headings = /* @__PURE__ */ new Map();
    let longest = 0;
    for (let column = 0; column < grid.columns; column++) {
      const path = headingPath(grid, header, column);
      headings.set(column, new Set(path.map((heading) => foldKey(heading.text))));
      longest = Math.max(longest, ...path.map((heading) => heading.text.length));
    }
    return (row) => {
      const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
      const same = anchors.filter((anchor) => {
        var _a3;
        const text = grid.textAt(anchor.row, anchor.column);
        return text.length <= longest * 2 && ((_a3 = headings.get(anchor.column)) == null ? void 0 : _a3.has(foldKey(text)));
      });
      return same.length > 0 && same.length * 3 >= anchors.length * 2 && (same.length > 1 || isHeading(textOf3(grid, same[0])));
    };
  }
  function textOf3(grid, anchor) {
    return anchor === void 0 ? "" : grid.textAt(anchor.row, anchor.column);
  }

  // src/table/body-rows.ts
  var HEADINGS_OF_TABLE = 3;
  var LONGEST_HEADING2 = 14;
  function beginsOtherTable(grid, row, afterGap, width) {
    const cells = grid.anchorsInRow(row).filter((anchor) => anchor.row === row).map((anchor) => grid.textAt(anchor.row, anchor.column));
    const short = cells.filter((text) => text.length <= LONGEST_HEADING2 * 2);
    if (short.length < HEADINGS_OF_TABLE || short.length * 3 < cells.length * 2) {
      return false;
    }
    const { headings, texts } = countHeadings(grid, row);
    const words2 = new Set(cells.map(headingWord));
    const isStrong = headings >= HEADINGS_OF_TABLE && headings * 3 >= texts * 2 && (words2.has("item") || words2.has("band")) && (words2.size > 2 || cells.some((text) => parseYearHeading(text) !== null));
    const isShort = cells.every((text) => text.length <= LONGEST_HEADING2 && !/\d/.test(text.replace(/[(（].*[)）]/, "")));
    const isTitled = grid.anchorsInRow(row - 1).length === 1;
    const isNarrow = texts * 2 <= width || isTitled && texts < width && headings * 2 >= texts;
    return isStrong || afterGap && isNarrow && headings >= 1 && texts >= HEADINGS_OF_TABLE && isShort;
  }
  function withoutTail(grid, rows, gaps, itemColumn) {
    var _a3, _b, _c, _d, _e;
    const isFull = (row) => grid.anchorsInRow(row).filter((anchor) => anchor.row === row).length > 1;
    const lastFull = (_a3 = [...rows.entries].reverse().find(isFull)) != null ? _a3 : Number.POSITIVE_INFINITY;
    const firstGap = (_b = gaps.find((gap) => gap > lastFull)) != null ? _b : Number.POSITIVE_INFINITY;
    const isNamed = (row) => itemColumn === null || grid.textAt(row, itemColumn) !== "";
    const lastNamed = (_c = [...rows.entries].reverse().find((row) => isFull(row) && isNamed(row))) != null ? _c : Number.POSITIVE_INFINITY;
    const gapBelow = (_d = gaps.find((gap) => gap > lastNamed)) != null ? _d : Number.POSITIVE_INFINITY;
    const entries = rows.entries.filter((row) => (row < firstGap || isFull(row)) && (row < gapBelow || isNamed(row)));
    const last = (_e = entries[entries.length - 1]) != null ? _e : Number.POSITIVE_INFINITY;
    const texts = [...rows.entries.filter((row) => !entries.includes(row)), ...rows.bands.map(({ row }) => row)].filter((row) => row > last).flatMap((row) => grid.anchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column)));
    return { ...rows, entries, bands: rows.bands.filter(({ row }) => row < last), notes: [...rows.notes, ...texts] };
  }
  var NO_NUMBER = 6;
  function depthsOfNames(grid, header, itemColumn) {
    const depths = /* @__PURE__ */ new Set();
    for (let row = header[1] + 1; itemColumn !== null && row < grid.rows; row++) {
      const text = grid.textAt(row, itemColumn);
      if (text !== "" && grid.anchorsInRow(row).filter((anchor) => anchor.row === row).length > 2) {
        depths.add(numberDepth(text));
      }
    }
    depths.delete(NO_NUMBER);
    return depths;
  }
  function isHelperRow(grid, row, header) {
    const texts = grid.anchorsInRow(row).filter((anchor) => anchor.row === row).map((anchor) => grid.textAt(anchor.row, anchor.column).trim());
    const isNumbers = texts.length >= HEADINGS_OF_TABLE && texts.every((text) => /^[(（]?(?:[①-⑳]|\d{1,2})[)）]?$/.test(text));
    const isExample = texts.some((text) => /^[(（【]?(?:記入|入力)?例[)）】]?$/.test(text));
    return isNumbers && row === header[1] + 1 || isExample && row <= header[1] + 2;
  }
  function previousFilled(grid, row) {
    let above = row - 1;
    while (above >= 0 && grid.anchorsInRow(above).length === 0) {
      above--;
    }
    return above;
  }
  function sortRows(grid, header, itemColumn) {
    var _a3;
    const repeatsHeader = createRepeatedHeaderTest(grid, header);
    const width = Array.from({ length: grid.columns }, (_, column) => headingPath(grid, header, column)).filter(
      (path) => path.length > 0
    ).length;
    const itemDepths = depthsOfNames(grid, header, itemColumn);
    const bands = [];
    const entries = [];
    const notes = [];
    const otherTables = [];
    const gaps = [];
    let lastFull;
    let lastHeader = header[1];
    let inOtherTable = false;
    const overHeaders = /* @__PURE__ */ new Set();
    for (let row = header[1] + 1; row < grid.rows; row++) {
      const anchors = grid.anchorsInRow(row);
      const [first] = anchors;
      if (first === void 0) {
        gaps.push(row);
        continue;
      }
      if (!anchors.some((anchor) => anchor.row === row)) {
        continue;
      }
      if (repeatsHeader(row)) {
        lastHeader = row;
        inOtherTable = false;
        const above = bands[bands.length - 1];
        if (above !== void 0 && above.row === previousFilled(grid, row)) {
          overHeaders.add(numberDepth(grid.textAt(above.row, above.column)));
        }
        continue;
      }
      if (isNoteRow(grid, row)) {
        notes.push(grid.textAt(first.row, first.column));
        continue;
      }
      if (inOtherTable) {
        continue;
      }
      if (isHelperRow(grid, row, header)) {
        continue;
      }
      if (isTotalRow(grid, row, itemColumn)) {
        gaps.push(row);
        continue;
      }
      const afterGap = lastFull !== void 0 && ((_a3 = gaps[gaps.length - 1]) != null ? _a3 : -1) > Math.max(lastFull, lastHeader);
      if (lastFull !== void 0 && beginsOtherTable(grid, row, afterGap, width)) {
        inOtherTable = true;
        otherTables.push(first);
        continue;
      }
      const band = readBandRow(grid, row, itemColumn, itemDepths);
      if (band !== null) {
        bands.push(band);
      } else {
        entries.push(row);
        lastFull = anchors.filter((anchor) => anchor.row === row).length > 1 ? row : lastFull;
      }
    }
    const over = overHeaders.size === 0 ? null : readBandRow(grid, previousFilled(grid, header[0]), itemColumn);
    const isLikeThem = over !== null && overHeaders.has(numberDepth(grid.textAt(over.row, over.column)));
    return withoutTail(
      grid,
      { bands: over !== null && isLikeThem ? [over, ...bands] : bands, entries, notes, otherTables },
      gaps,
      itemColumn
    );
  }

  // src/table/column-meanings.ts
  function meaningOf(path, column, beside = null) {
    var _a3, _b, _c, _d;
    const lowest = path[path.length - 1];
    if (lowest === void 0) {
      return { kind: "none", headed: false };
    }
    const years = path.flatMap((cell) => {
      const heading = parseYearHeading(cell.text, beside);
      return heading === null ? [] : [{ cell, heading }];
    });
    const year = years[years.length - 1];
    const words2 = path.map((cell) => headingWord(cell.text));
    const candidate = year === void 0 ? null : candidateOf(path, words2, year, column);
    const own2 = parseMarkHeading(lowest.text);
    if (own2 !== null) {
      return { kind: "mark", year: (_b = (_a3 = own2.year) != null ? _a3 : year == null ? void 0 : year.heading.from) != null ? _b : null, texts: candidate, by: "headed" };
    }
    if (words2.includes("mark") && (candidate !== null || isJudge(lowest.text))) {
      return {
        kind: "mark",
        year: (_c = year == null ? void 0 : year.heading.from) != null ? _c : null,
        texts: candidate,
        by: candidate === null ? "headed" : isRate(path) ? "rates" : "grouped"
      };
    }
    const word2 = (_d = [...words2].reverse().find((found2) => found2 !== null && found2 !== "group")) != null ? _d : null;
    const isGroup = words2[words2.length - 1] === "group" || /状況$/.test(foldKey(lowest.text));
    if (candidate !== null && (year == null ? void 0 : year.cell) !== lowest && (word2 === "department" || word2 === "term")) {
      return { kind: "none", headed: true };
    }
    const joined2 = path.length > 1 && word2 === null ? headingWord(path.map((cell) => cell.text).join("")) : null;
    if (candidate === null && joined2 !== null && joined2 !== "group" && joined2 !== "mark") {
      return meaningOfWord(joined2, lowest, column);
    }
    if (candidate === null && word2 === null && isGroup) {
      return { kind: "status" };
    }
    return candidate === null ? meaningOfWord(word2, lowest, column) : { kind: "year", candidate };
  }
  function isRate(path) {
    return path.some((cell) => headingWord(cell.text) === "mark" && /率(?:[(（].*)?$/.test(foldKey(cell.text)));
  }
  function candidateOf(path, words2, { cell, heading }, column) {
    const purpose = heading.purpose === "unsaid" ? purposeAround(path, words2) : heading.purpose;
    return { column, heading: { ...heading, purpose }, as: null, label: oneLine(cell.text), cell };
  }
  function meaningOfWord(word2, lowest, column) {
    switch (word2) {
      case "number":
      case "new":
      case "item":
      case "outline":
      case "department":
      case "term":
        return { kind: "role", role: word2, said: false };
      case "plan":
        return {
          kind: "year",
          candidate: { column, heading: null, as: null, label: oneLine(lowest.text), cell: lowest }
        };
      case "band":
        return { kind: "band" };
      case "indicator":
        return { kind: "indicator" };
      case "mark":
      case "group":
      case null:
        return { kind: "none", headed: true };
    }
  }
  function purposeAround(path, words2) {
    var _a3, _b;
    for (let index = path.length - 1; index >= 0; index--) {
      const key = foldKey((_b = (_a3 = path[index]) == null ? void 0 : _a3.text) != null ? _b : "");
      if (/^(?:目標値?|目標数値|数値目標|targets?)$/i.test(key)) {
        return "target";
      }
      if (/^(?:基準値?|現状値|当初値|策定時|baseline)$/i.test(key)) {
        return "base";
      }
      if (words2[index] === "plan" || /^(?:計画値?|計画額|予定|当初予算額?|予算額?)$/.test(key)) {
        return "plan";
      }
      if (/^(?:実績値?|決算額?|actuals?|results?)$/i.test(key)) {
        return "result";
      }
    }
    return "unsaid";
  }
  function meaningSaid(use, path, column) {
    var _a3, _b, _c, _d;
    const lowest = (_a3 = path[path.length - 1]) != null ? _a3 : { text: "", row: 0, column };
    const label = oneLine(lowest.text);
    switch (use.kind) {
      case "role":
        return { kind: "role", role: use.role, said: true };
      case "year": {
        const own2 = (_b = path.map((cell) => parseYearHeading(cell.text)).find((heading2) => heading2 !== null)) != null ? _b : null;
        const heading = {
          from: use.from,
          to: use.to,
          asOf: (_c = own2 == null ? void 0 : own2.asOf) != null ? _c : null,
          purpose: (_d = own2 == null ? void 0 : own2.purpose) != null ? _d : "unsaid"
        };
        return { kind: "year", candidate: { column, heading, as: use.as, label, cell: lowest } };
      }
      case "plan":
        return { kind: "year", candidate: { column, heading: null, as: "plan", label, cell: lowest } };
      case "mark":
        return { kind: "mark", year: use.year, texts: null, by: "said" };
      case "band":
        return { kind: "band" };
      case "ignored":
        return { kind: "none", headed: true };
    }
  }

  // src/table/headed-columns.ts
  function headedColumns(grid, header, corrections) {
    const seen = /* @__PURE__ */ new Map();
    let beside = null;
    return Array.from({ length: grid.columns }, (_, column) => {
      var _a3, _b, _c;
      const path = headingPath(grid, header, column);
      const key = path.map((cell) => foldKey(cell.text)).join("|");
      const nth = (_a3 = seen.get(key)) != null ? _a3 : 0;
      seen.set(key, nth + 1);
      const said = path.length === 0 ? void 0 : corrections.find((one) => one.heading === key && one.nth === nth);
      const meaning = said === void 0 ? meaningOf(path, column, beside) : meaningSaid(said.use, path, column);
      beside = meaning.kind === "year" ? (_c = (_b = meaning.candidate.heading) == null ? void 0 : _b.to) != null ? _c : beside : beside;
      return { column, path, key, nth, meaning, corrected: said !== void 0 };
    });
  }
  function withRole(headed, role) {
    const all = headed.filter(({ meaning }) => meaning.kind === "role" && meaning.role === role);
    const said = all.filter(({ corrected }) => corrected);
    return (said.length > 0 ? said : all).map(({ column }) => column);
  }
  function headingOf(headed, column) {
    var _a3, _b, _c, _d;
    const path = column === null ? [] : (_b = (_a3 = headed[column]) == null ? void 0 : _a3.path) != null ? _b : [];
    return oneLine((_d = (_c = path[path.length - 1]) == null ? void 0 : _c.text) != null ? _d : "");
  }

  // src/table/mark-columns.ts
  var RATING = /評価|判定|ランク|rating|grade/i;
  function isMarkColumn(meaning, label, contents) {
    switch (meaning.by) {
      case "said":
        return true;
      case "headed":
        return RATING.test(label) || !contents.prose && !(meaning.texts !== null && contents.characters > contents.texts.length * 10);
      case "rates":
        return contents.texts.length > 0;
      case "grouped":
        return contents.isMostlyMarks();
    }
  }
  var FINAL = /総合|最終|overall|final/i;
  var RATE = /率$|[%％]/;
  function chooseMark(marks, contents) {
    const rank = (mark2) => {
      var _a3;
      return [
        Number(contents(mark2.column).texts.length > 0),
        Number(!RATE.test(foldKey(mark2.label)) && !contents(mark2.column).prose),
        Number(mark2.year === null && FINAL.test(mark2.label)),
        (_a3 = mark2.year) != null ? _a3 : 0,
        Number(FINAL.test(mark2.label)),
        mark2.column
      ];
    };
    return marks.reduce((best, mark2) => {
      var _a3, _b;
      if (best === null) {
        return mark2;
      }
      const [one, other] = [rank(best), rank(mark2)];
      const at = one.findIndex((value, index) => value !== other[index]);
      return at >= 0 && ((_a3 = one[at]) != null ? _a3 : 0) < ((_b = other[at]) != null ? _b : 0) ? mark2 : best;
    }, null);
  }
  function withoutRates(marks, said) {
    const ratings = marks.filter(({ label, column }) => !RATE.test(foldKey(label)) || said.includes(column));
    const areRates = ratings.length === marks.length || ratings.every(({ label }) => !RATING.test(label));
    return areRates ? marks : ratings;
  }

  // src/table/columns.ts
  var REMARK = /^(?:備考|摘要|特記(?:事項)?|補足|notes?|remarks?|comments?)(?:欄)?$/i;
  function ratedYears(years, contents) {
    return years.filter(({ column, as }) => as === null && contents(column).isRated());
  }
  function isSchedule(years, contents) {
    const told = years.flatMap(({ column }) => contents(column).texts);
    return years.length > 1 && told.length > 0 && years.every(({ column }) => contents(column).isSchedule());
  }
  function isStatus(contents) {
    return contents.isRated() || contents.isVocabulary();
  }
  function isResult({ heading }) {
    return heading !== null && !["plan", "target", "base"].includes(heading.purpose);
  }
  function yearsAndMarks(headed, contents) {
    const years = [];
    const marks = [];
    const byContents = [];
    const results = headed.filter(({ meaning }) => meaning.kind === "year" && isResult(meaning.candidate));
    for (const { column, path, meaning } of headed) {
      const lowest = path[path.length - 1];
      if (meaning.kind === "year") {
        years.push(meaning.candidate);
      } else if (meaning.kind === "status" && lowest !== void 0 && isStatus(contents(column))) {
        const cell = { row: lowest.row, column: lowest.column };
        byContents.push({ label: oneLine(lowest.text), column, year: null, cell });
      } else if (meaning.kind === "mark" && lowest !== void 0) {
        const isOnlyResult = meaning.by === "rates" && results.length === 0;
        if (!isOnlyResult && isMarkColumn(meaning, lowest.text, contents(column))) {
          const cell = { row: lowest.row, column: lowest.column };
          marks.push({ label: oneLine(lowest.text), column, year: meaning.year, cell });
        } else if (meaning.texts !== null) {
          years.push(meaning.texts);
        }
      }
    }
    if (marks.length === 0) {
      marks.push(...byContents);
    }
    const hasStatus = headed.some(({ meaning }) => meaning.kind === "mark" || meaning.kind === "status");
    if (hasStatus && isSchedule(years.filter(isResult), contents)) {
      return {
        years: years.map((year) => isResult(year) && year.as === null ? { ...year, as: "target" } : year),
        marks
      };
    }
    const rated = marks.length === 0 ? ratedYears(years, contents) : [];
    const asMark = ({ column, heading, label, cell }) => {
      var _a3;
      return {
        label,
        column,
        year: (_a3 = heading == null ? void 0 : heading.from) != null ? _a3 : null,
        cell: { row: cell.row, column: cell.column }
      };
    };
    const told = years.filter(isResult);
    const hasTexts = ({ column }) => contents(column).texts.length > 0;
    const areAllRated = told.every((year) => rated.includes(year) || contents(year.column).isRatedSoFar());
    return {
      years: areAllRated ? years : years.filter((year) => !rated.includes(year)),
      marks: [...marks, ...(areAllRated && rated.length > 0 ? told.filter(hasTexts) : rated).map(asMark)].sort(
        (one, other) => one.column - other.column
      )
    };
  }
  function itemOf(headed, named, contents) {
    var _a3, _b;
    const indicator = (_b = (_a3 = headed.find(({ meaning }) => meaning.kind === "indicator")) == null ? void 0 : _a3.column) != null ? _b : null;
    if (indicator === null || headed.some(({ meaning }) => meaning.kind === "role" && meaning.role === "item" && meaning.said)) {
      return named;
    }
    const isFiner = named === null || named < indicator && contents(named).texts.length < contents(indicator).texts.length;
    return isFiner ? indicator : named;
  }
  function bandColumns(headed, item, flag, contents) {
    return headed.flatMap(({ column, meaning, corrected }) => {
      const isBand = meaning.kind === "band" || meaning.kind === "role" && meaning.role === "item" && contents(column).flags === 0;
      const isLeft = item !== null && column < item && column !== flag;
      const isTitled = !contents(column).isRated() && !contents(column).isNumbered();
      return isBand && column !== item && (corrected || isLeft && isTitled) ? [column] : [];
    });
  }
  function cellOf(heading, column) {
    var _a3, _b;
    return { row: (_a3 = heading == null ? void 0 : heading.row) != null ? _a3 : 0, column: (_b = heading == null ? void 0 : heading.column) != null ? _b : column };
  }
  function finest(headed, columns) {
    var _a3, _b;
    return (_b = (_a3 = columns.find((column) => !/[部局]$/.test(foldKey(headingOf(headed, column))))) != null ? _a3 : columns[0]) != null ? _b : null;
  }
  function usesOf(grid, headed, reading) {
    const useOf = (column) => {
      const year = reading.years.find((candidate) => candidate.column === column);
      if (year !== void 0) {
        const { heading, as } = year;
        return heading === null ? { kind: "plan" } : { kind: "year", from: heading.from, to: heading.to, as };
      }
      const mark2 = reading.marks.find((candidate) => candidate.column === column);
      if (mark2 !== void 0) {
        return { kind: "mark", year: mark2.year };
      }
      for (const role of ["number", "new", "item", "outline", "department", "term"]) {
        if (reading.columns[role] === column) {
          return { kind: "role", role };
        }
      }
      return reading.bands.includes(column) ? { kind: "band" } : { kind: "ignored" };
    };
    return headed.filter(({ path, column }) => path.length > 0 && column < grid.columns).map(({ column, path, key, nth, corrected }) => ({
      column,
      headings: path.map((cell) => oneLine(cell.text)),
      cell: cellOf(path[path.length - 1], column),
      key,
      nth,
      use: useOf(column),
      corrected
    }));
  }
  function readColumns(grid, header, bodyRows, corrections = []) {
    var _a3, _b, _c, _d, _e, _f, _g, _h;
    const headed = headedColumns(grid, header, corrections);
    const contents = createContents(grid, bodyRows);
    const firstYear = (_b = (_a3 = headed.find(({ meaning }) => meaning.kind === "year")) == null ? void 0 : _a3.column) != null ? _b : grid.columns;
    const names = withRole(headed, "item").map(
      (column) => {
        var _a4;
        return carriesNames(grid, bodyRows, column, (_a4 = headed[column + 1]) == null ? void 0 : _a4.meaning) ? column + 1 : column;
      }
    );
    const before = names.filter(
      (column) => column < firstYear && contents(column).flags * 2 < contents(column).texts.length
    );
    const named = fullest(before.length > 0 ? before : names, contents);
    const item = itemOf(headed, named, contents);
    const isFlagColumn = (column) => contents(column).flags > 0 && contents(column).flags * 2 >= contents(column).texts.length;
    const beside = [
      ...withRole(headed, "item").filter((column) => column !== item),
      ...headed.flatMap(
        ({ meaning, column, corrected }) => (meaning.kind === "none" || meaning.kind === "band") && !corrected && item !== null && column < item ? [column] : []
      )
    ];
    const flag = (_d = (_c = withRole(headed, "new")[0]) != null ? _c : beside.find(isFlagColumn)) != null ? _d : null;
    const { years, marks: rated } = yearsAndMarks(headed, contents);
    const said = headed.flatMap(({ column, corrected }) => corrected ? [column] : []);
    const marks = withoutRates(rated, said);
    const mark2 = chooseMark(marks, contents);
    const columns = {
      number: (_e = withRole(headed, "number").find((column) => contents(column).texts.length > 0)) != null ? _e : null,
      new: flag,
      item,
      outline: fullest(withRole(headed, "outline"), contents),
      department: finest(headed, withRole(headed, "department")),
      term: (_f = withRole(headed, "term")[0]) != null ? _f : null,
      mark: (_g = mark2 == null ? void 0 : mark2.column) != null ? _g : null
    };
    const reading = {
      columns,
      marks,
      markYear: (_h = mark2 == null ? void 0 : mark2.year) != null ? _h : null,
      years,
      bands: bandColumns(headed, item, flag, contents),
      remarks: headed.flatMap(
        ({ column, path }) => path.some(({ text }) => REMARK.test(foldKey(text))) ? [column] : []
      )
    };
    const uses = usesOf(grid, headed, reading);
    return {
      ...reading,
      impossibleYears: uses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected).flatMap(({ headings, cell }) => {
        const label = headings.find(namesImpossibleYear);
        return label === void 0 ? [] : [{ label, cell }];
      }),
      headings: {
        number: headingOf(headed, columns.number),
        new: headingOf(headed, columns.new),
        item: headingOf(headed, columns.item),
        outline: headingOf(headed, columns.outline),
        department: headingOf(headed, columns.department),
        term: headingOf(headed, columns.term),
        mark: headingOf(headed, columns.mark)
      },
      uses
    };
  }
  function carriesNames(grid, rows, column, neighbour) {
    return (neighbour == null ? void 0 : neighbour.kind) === "none" && !neighbour.headed && rows.some((row) => grid.textAt(row, column + 1) !== "") && rows.every(
      (row) => grid.textAt(row, column + 1) === "" || grid.textAt(row, column) === "" || isFlag(grid.textAt(row, column))
    );
  }

  // src/text/department.ts
  var COMPLETE = /(?:課|室|部|局|係|班|所|館|署|院|会|団|校|園|庁|センター|本部|事務局|委員会|担当|チーム|政策|保険|保健|福祉|振興|企画|総務|財政|推進|支援|管理|整備|教育|環境|防災|人事|税務|市民|生活|健康|子育て|介護|住宅|交通|産業|経済|農政|都市計画|建設|土木|水道|下水道|スポーツ|文化|観光|広報|情報)$/;
  var SUFFIX_ONLY = /^(?:課|室|部|局|係|班|所|館|センター|担当)$/;
  var SEPARATOR = /[、,・/／;；]|(?:^|\s)(?:及び|および|並びに|と)(?:\s|$)/;
  function linesOf(text) {
    return text.split(/\r?\n|\r/).map(
      (line) => foldWidth(line).replace(/[ \t\u3000]+/g, " ").trim()
    ).filter((line) => line !== "");
  }
  function namesAlone(cells) {
    const names = /* @__PURE__ */ new Set();
    for (const cell of cells) {
      const lines = linesOf(cell);
      const [only] = lines;
      if (lines.length === 1 && only !== void 0 && !SEPARATOR.test(only) && !/ /.test(only)) {
        names.add(only);
      }
    }
    return names;
  }
  function joinWrapped(pieces, known3) {
    const names = [];
    let open = "";
    for (const { text, endsLine } of pieces) {
      const last = names[names.length - 1];
      if (open === "" && SUFFIX_ONLY.test(text) && last !== void 0) {
        names[names.length - 1] = last + text;
        continue;
      }
      const joined2 = open + text;
      if (open !== "" && (known3.has(text) || !(known3.has(joined2) || COMPLETE.test(joined2)))) {
        names.push(open);
        open = "";
      }
      const name = open + text;
      if (known3.has(name) || endsName(text, open === "") || !endsLine) {
        names.push(name);
        open = "";
      } else {
        open = name;
      }
    }
    return open === "" ? names : [...names, open];
  }
  function endsName(line, first) {
    return COMPLETE.test(line.replace(/[(（][^)）]*[)）]$/, "")) && !(first && /^(?:スポーツ|文化|観光|産業|経済|市民|生活|健康|教育|環境|交通|住宅|情報|福祉|介護|建設)$/.test(line));
  }
  function stem(name) {
    return name.length > 2 ? name.replace(/課$/, "") : name;
  }
  function splitDepartments(cells, names = []) {
    const canonical = new Map(
      names.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling2) => [nameKey(spelling2), name]))
    );
    const known3 = /* @__PURE__ */ new Set([
      ...namesAlone(cells),
      ...names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldWidth(name).trim())
    ]);
    const split = /* @__PURE__ */ new Map();
    for (const cell of cells) {
      if (!split.has(cell)) {
        split.set(cell, isBlank(cell) ? [] : namesIn(cell, known3));
      }
    }
    const spelling = commonestSpellings(cells.flatMap((cell) => {
      var _a3;
      return (_a3 = split.get(cell)) != null ? _a3 : [];
    }));
    const nameOf2 = (name) => {
      var _a3, _b, _c;
      return (_c = (_b = (_a3 = canonical.get(nameKey(name))) != null ? _a3 : canonical.get(nameKey(stem(name)))) != null ? _b : spelling.get(stem(name))) != null ? _c : name;
    };
    return cells.map((cell) => {
      var _a3;
      return [...new Set(((_a3 = split.get(cell)) != null ? _a3 : []).map(nameOf2))];
    });
  }
  function nameKey(name) {
    return foldKey(name);
  }
  var SIGN = /^[◎〇○◯●・※☆★]+/;
  var PART_PLAYED = /[(（](?:主|副|正|主担当|副担当|主管|関係|協力)[)）]$/;
  function splitUnmarked(piece, known3) {
    if (/[A-Za-z]/.test(piece)) {
      return [piece.replace(/(?<![!-~]) +| +(?![!-~])/g, "")];
    }
    const whole = piece.replace(/ /g, "");
    const parts = piece.split(/ |及び|および|並びに|と(?=[^\s]{2})/).filter((part) => part !== "");
    const areNames = (test) => parts.length > 1 && parts.every(test);
    if (areNames((part) => known3.has(part))) {
      return parts;
    }
    return !known3.has(whole) && areNames((part) => /(?:課|室|部|局|係|所|センター)$/.test(part)) ? parts : [whole];
  }
  function namesIn(cell, known3) {
    const pieces = linesOf(cell).flatMap((line) => {
      const texts = line.split(SEPARATOR).map((piece) => piece.trim().replace(SIGN, "").replace(PART_PLAYED, "")).filter((piece) => piece !== "" && !isPlaceholder(piece)).flatMap((piece) => splitUnmarked(piece, known3));
      return texts.map((text, index) => ({ text, endsLine: index === texts.length - 1 }));
    });
    return joinWrapped(pieces, known3);
  }
  function commonestSpellings(names) {
    var _a3, _b;
    const counts = /* @__PURE__ */ new Map();
    for (const name of names) {
      const spellings = (_a3 = counts.get(stem(name))) != null ? _a3 : /* @__PURE__ */ new Map();
      spellings.set(name, ((_b = spellings.get(name)) != null ? _b : 0) + 1);
      counts.set(stem(name), spellings);
    }
    const commonest2 = /* @__PURE__ */ new Map();
    for (const [key, spellings] of counts) {
      const [best] = [...spellings].sort((one, other) => other[1] - one[1]);
      if (best !== void 0) {
        commonest2.set(key, best[0]);
      }
    }
    return commonest2;
  }

  // src/table/explanations.ts
  var MARKER = /(?:※|注|\*)(?:\s?(\d{1,2})(?!\d)|(?=\s*(?:$|\n|[)\]])))/g;
  var NOTE_BEGINS = /^\s*[(]?(?:※|注|\*)\s?(\d{1,2})?(?!\d)[)]?/;
  var ACCOUNTS = /開始|新設|追加|着手|実施(?:して(?:い)?ない|しない|せず|なし|予定なし)|未実施|休止|中止|終了|廃止|統合|完了|隔年|おき|ごと|対象外|から(?:実施|の)|記入(?:しない|不要|なし)|集計(?:しない|中)|未公表|公表前|(?:began|begins|start(?:s|ed)|ended|closed|merged|withdrawn|paused|suspended|not (?:held|reported|collected|rated|applicable|published|due)|every (?:other|second|two|three)|biennial|from \d)/i;
  var PERIODIC = /隔年|[2-5二三四五]\s?[かヶカケヵ]?年(?:に[1一]\s?[回度]|ごと|毎|おき)|every (?:other|second|third|two|three|\d) years?|biennial|triennial/i;
  var REMARKS = /開始|新設|追加|着手|隔年|終了|廃止|統合|休止|中止|未実施|対象外|公表前|began|started|ended|closed|withdrawn|paused|every other/i;
  function numberedNotes(notes) {
    var _a3;
    const numbered = /* @__PURE__ */ new Map();
    for (const note of notes) {
      for (const line of foldWidth(note).split("\n")) {
        const begins = NOTE_BEGINS.exec(line);
        const number3 = (_a3 = begins == null ? void 0 : begins[1]) != null ? _a3 : "";
        if (begins !== null && ACCOUNTS.test(line)) {
          numbered.set(number3, line.trim());
        }
      }
    }
    return numbered;
  }
  function explanationOf(texts, remarks, notes) {
    var _a3, _b;
    for (const text of [...texts, ...remarks]) {
      const folded = foldWidth(text);
      for (const [, number3 = ""] of folded.matchAll(MARKER)) {
        const note = notes.get(number3);
        if (note !== void 0) {
          return note;
        }
      }
      const [words2] = (_a3 = PERIODIC.exec(folded)) != null ? _a3 : [];
      if (words2 !== void 0) {
        return words2;
      }
    }
    return (_b = remarks.find((remark) => REMARKS.test(foldWidth(remark)))) != null ? _b : null;
  }

  // src/table/entries.ts
  var NEW_IN_NAME = /^[★☆◆●■・\s]*[(【[〔<](?:新規?|new)[)】\]〕>]|^[★☆]|[(【[](?:新規?|途中追加|追加|新設|new)[)】\]]$|^[○〇◯◎●]新(?=[\s(【]|$)|[(【[]new\s?(?:in\s)?(?:FY)?\d{2,4}(?:[/-]\d{2,4})?[)】\]]|[(【[](?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)[)】\]]/i;
  var RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲/;
  function datumAt(grid, row, column) {
    const cell = grid.anchorOf(row, column);
    return { text: grid.textAt(row, column), cell };
  }
  function isNewEntry(flag, item) {
    return flag !== null && isNewFlag(flag.text) || item !== null && NEW_IN_NAME.test(foldWidth(item.text).trim());
  }
  function saidBy(datum) {
    var _a3, _b;
    return (_b = (_a3 = datum == null ? void 0 : datum.says) != null ? _a3 : datum == null ? void 0 : datum.text) != null ? _b : "";
  }
  function resolved(datum, above) {
    return datum !== null && above !== null && above !== void 0 && isSameAsAbove(datum.text) ? { ...datum, says: saidBy(above) } : datum;
  }
  function withSameAsAbove(drafts) {
    let above;
    return drafts.map((draft) => {
      const { data } = draft;
      const same = (role) => resolved(data[role], above == null ? void 0 : above.data[role]);
      const told = {
        ...draft,
        data: {
          ...data,
          item: same("item"),
          outline: same("outline"),
          department: same("department"),
          term: same("term"),
          mark: same("mark")
        },
        marks: draft.marks.map((mark2, index) => {
          var _a3;
          return (_a3 = resolved(mark2, above == null ? void 0 : above.marks[index])) != null ? _a3 : mark2;
        }),
        years: draft.years.map(
          (year, at) => year.map((datum, index) => {
            var _a3, _b;
            return (_b = resolved(datum, (_a3 = above == null ? void 0 : above.years[at]) == null ? void 0 : _a3[index])) != null ? _b : datum;
          })
        )
      };
      above = told;
      return told;
    });
  }
  function readDrafts(grid, rows, { columns, marks }, years) {
    const at = (row, column) => column === null ? null : datumAt(grid, row, column);
    const drafts = rows.map((row) => ({
      row,
      data: {
        number: at(row, columns.number),
        new: at(row, columns.new),
        item: at(row, columns.item),
        outline: at(row, columns.outline),
        department: at(row, columns.department),
        term: at(row, columns.term),
        mark: at(row, columns.mark)
      },
      marks: marks.map(({ column }) => datumAt(grid, row, column)),
      years: years.map((year) => year.columns.map((column) => datumAt(grid, row, column)))
    })).filter((draft) => {
      const own2 = [...Object.values(draft.data), ...draft.marks, ...draft.years.flat()].filter(
        (datum) => datum !== null && datum.text !== "" && datum.cell.row === draft.row
      );
      const places = new Set(own2.map((datum) => datum == null ? void 0 : datum.cell.column));
      const named = draft.data.item === null || draft.data.item.text !== "";
      return places.size > (named ? 0 : 1);
    });
    return withSameAsAbove(drafts);
  }
  function isContinuation(draft, previous) {
    const { number: number3, item, outline, term } = draft.data;
    const isOwn3 = [number3, outline, term].some((datum) => datum !== null && datum.text !== "");
    return previous !== void 0 && (item == null ? void 0 : item.text) === "" && !isOwn3;
  }
  function itemKey(draft) {
    const { item } = draft.data;
    if (item === null) {
      return `row ${draft.row}`;
    }
    return item.says === void 0 ? `${item.cell.row},${item.cell.column}` : "same";
  }
  function readEntries(grid, rows, reading, years, bands, names) {
    const drafts = readDrafts(grid, rows.entries, reading, years);
    const notes = numberedNotes(rows.notes);
    const departments = splitDepartments(
      drafts.map((draft) => saidBy(draft.data.department)),
      names
    );
    const measures = [];
    let lastItem = "";
    let lastDepartments = [];
    const entries = drafts.map((draft, index) => {
      var _a3, _b;
      const { new: flag, item, outline, department, term, mark: mark2 } = draft.data;
      const continuation = isContinuation(draft, drafts[index - 1]);
      const key = itemKey(draft);
      const current = measures[measures.length - 1];
      if (current !== void 0 && (continuation || key === lastItem || key === "same")) {
        current.entries.push(index);
      } else {
        measures.push({
          name: item === null ? "" : oneLine(item.text),
          cell: (_a3 = item == null ? void 0 : item.cell) != null ? _a3 : { row: draft.row, column: 0 },
          entries: [index]
        });
      }
      lastItem = key === "same" ? lastItem : key;
      const own2 = (_b = departments[index]) != null ? _b : [];
      lastDepartments = continuation && own2.length === 0 ? lastDepartments : own2;
      return {
        index,
        row: draft.row,
        measure: measures.length - 1,
        ...bands.at(draft.row),
        isNew: isNewEntry(flag, item),
        explanation: explanationOf(
          [item, outline, flag, ...draft.years.flat()].map(saidBy),
          reading.remarks.map((column) => grid.textAt(draft.row, column)),
          notes
        ),
        relisted: item !== null && RELISTED.test(foldKey(item.text)),
        continuation,
        number: draft.data.number,
        item,
        outline,
        department,
        departments: continuation ? lastDepartments : own2,
        term,
        mark: mark2,
        marks: draft.marks,
        years: draft.years
      };
    });
    return { measures, entries };
  }

  // src/table/legend.ts
  var KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark2) => markFamily(mark2.symbol)));
  var DEFINITION = /^\s*[「【]?(\S{1,2}?)[」】]?\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
  var WORDED = /^\s*[「【]?(\S.{0,20}?)[」】]?\s*(?:・{2,}|…+|[:：=＝→]|\s[-–―]+\s)\s*(\S.*)$/;
  var SPACED = /^\s*([☆◎〇○◯△▲×✕●])[\u3000 ]+([^\s:：=＝・…(（][^:：=＝]{1,30})$/;
  var BRACKETED = /^\s*(\S{1,2}?)\s*[（(]([^（）()]{2,})[)）]\s*$/;
  var GAP = /\r?\n|(?<![\u3000 ])[\u3000 ]+(?=[☆◎〇○◯△▲×✕●]\s*(?:[（(:：=＝]|・{2,}|…))|(?<![\u3000 ])[\u3000 ]{2,}(?=[☆◎〇○◯△▲×✕●][\u3000 ])|[・、,，;；／/][\u3000 ]*(?=[☆◎〇○◯△▲×✕●]\s*[（(])|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,8}?\s*(?:・{2,}|…|[:：=＝]))|[、,，;；／/]\s*(?=(?:[◎〇○◯△▲×✕●]|[A-ZＡ-Ｚ1-5１-５])\s*(?:・{2,}|…|[:：=＝]))/;
  var LEAD = /^\s*※?[【[(（「]?(?:(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安)|評価|判定|進捗|legend|key|status|rag|rating)[】\])）」]?\s*[:：(（]?\s*(?=\S.{0,20}?\s*(?:[:：=＝…・（(]|\s[-–―]))/i;
  var CLOSING = /^([^(（]*)[)）]$/;
  var LONGEST_LEGEND = 1e3;
  function isUsual(symbol) {
    return KNOWN_FAMILIES.has(markFamily(symbol)) && !/^[0oOxX]$/.test(foldWidth(symbol));
  }
  function isSign(symbol) {
    return /^(?:[A-Z][+-]?|[0-9]|[^\p{L}\d])$/u.test(foldWidth(symbol));
  }
  function definitionsIn(text, used) {
    if (text.length > LONGEST_LEGEND) {
      return [];
    }
    return text.split(GAP).flatMap((piece = "") => {
      var _a3, _b, _c, _d;
      const bare2 = piece.replace(LEAD, "");
      const [, word2 = "", worded = ""] = (_a3 = WORDED.exec(bare2)) != null ? _a3 : [];
      const [, symbol = "", meaning = ""] = (_b = DEFINITION.exec(bare2)) != null ? _b : [];
      const [, bracketed = "", explained = ""] = (_c = BRACKETED.exec(bare2)) != null ? _c : [];
      const [, spaced = "", said = ""] = (_d = SPACED.exec(bare2)) != null ? _d : [];
      if (spaced !== "") {
        return [{ symbol: spaced, meaning: said.trim() }];
      }
      const isBracketed = isUsual(bracketed) || used.has(foldWidth(bracketed));
      const found2 = used.has(foldWidth(word2)) ? [word2, worded] : isBracketed ? [bracketed, explained] : [symbol, meaning];
      const [sign = "", means = ""] = found2;
      return sign === "" ? [] : [{ symbol: sign, meaning: means.trim().replace(CLOSING, "$1") }];
    });
  }
  function definitionsInRow(grid, anchors, used) {
    const definitions = [];
    for (let index = 0; index < anchors.length; index++) {
      const cell = anchors[index];
      const next = anchors[index + 1];
      if (cell === void 0) {
        continue;
      }
      const text = grid.textAt(cell.row, cell.column).trim();
      const beside = next === void 0 ? "" : grid.textAt(next.row, next.column).trim();
      const isSymbol = text.length <= 20 && (isUsual(text) || used.has(foldWidth(text)) || isSign(text));
      if (isSymbol && beside.length > 1) {
        definitions.push({ symbol: text, meaning: beside, usual: isUsual(text), cell });
        index++;
      } else {
        definitions.push(...definitionsIn(text, used).map((mark2) => ({ ...mark2, usual: isUsual(mark2.symbol), cell })));
      }
    }
    return definitions;
  }
  function readLegend(grid, isBeside, marks) {
    const used = new Set(marks.map((mark2) => foldWidth(mark2).trim()));
    const definitions = [];
    for (let row = 0; row < grid.rows; row++) {
      const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row && isBeside(row, anchor.column));
      definitions.push(...definitionsInRow(grid, anchors, used));
    }
    const inUse = definitions.filter(({ symbol }) => used.has(foldWidth(symbol)));
    const scale = /* @__PURE__ */ new Map();
    for (const { symbol, meaning, usual, cell } of definitions) {
      const key = markShape(symbol);
      const isNear = inUse.some((other) => other.cell.row === cell.row || other.cell.column === cell.column);
      const belongs = usual || used.has(foldWidth(symbol)) || isSign(symbol) && isNear;
      if (belongs && (usual || inUse.length > 0) && !scale.has(key)) {
        scale.set(key, { symbol, meaning });
      }
    }
    return scale.size >= 2 ? [...scale.values()] : null;
  }

  // src/table/year-columns.ts
  function headingAsOf(candidate, yearStart) {
    var _a3, _b, _c, _d;
    const note = (_b = (_a3 = candidate.heading) == null ? void 0 : _a3.asOf) != null ? _b : null;
    return note === null ? null : resolveAsOf(note, (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null, yearStart);
  }
  var YEAR_END = /年度末(?:の)?(?:時点|現在)/;
  var WRITTEN = /(?:(?:更新|作成)(?:年月)?日?\s*:?\s*)?(?:(令和|平成|[RH])\s*(元|\d{1,2})|((?:19|20)\d{2}))[年./](1[0-2]|\d)[月./](\d{1,2})日?\s*(?:更新|作成|時点|現在)?/;
  function standsAlone(folded, note) {
    return /(?:^|\()\s*$/.test(folded.slice(0, note.start)) && /^\s*(?:\)|$)/.test(folded.slice(note.end));
  }
  function datesIn(text, runningYear, yearStart) {
    var _a3;
    const folded = foldWidth(text);
    const noted = findAsOfNotes(folded).filter((note) => note.cue === "word" && (note.year !== null || standsAlone(folded, note))).map((note) => resolveAsOf(note, runningYear, yearStart));
    const atYearEnd = YEAR_END.test(folded) ? findYearMentions(folded.slice(0, folded.search(YEAR_END) + 2)).map(
      ({ fiscalYear }) => fiscalYearEnd(fiscalYear, yearStart)
    ) : [];
    const [whole = "", era, eraYear, western2, month = "", day = ""] = (_a3 = WRITTEN.exec(folded)) != null ? _a3 : [];
    const year = western2 !== void 0 ? Number(western2) : eraToWestern(era != null ? era : "", eraYear != null ? eraYear : "");
    const written = /更新|作成/.test(whole) && year !== null ? [isoDate2(year, Number(month), Number(day))] : [];
    return [...noted, ...atYearEnd, ...written].flatMap((date2) => date2 != null ? date2 : []);
  }
  function lastReportable(candidates) {
    const years = candidates.flatMap(
      ({ heading }) => heading !== null && heading.from === heading.to && !["plan", "target", "base"].includes(heading.purpose) ? [heading.from] : []
    );
    return years.length === 0 ? null : Math.max(...years);
  }
  function datesAround(grid, lastHeaderRow, candidates, yearStart) {
    const running = lastReportable(candidates);
    const dates = [];
    for (let row = 0; row <= lastHeaderRow; row++) {
      for (const anchor of grid.anchorsInRow(row)) {
        if (anchor.row === row) {
          dates.push(...datesIn(grid.textAt(anchor.row, anchor.column), running, yearStart));
        }
      }
    }
    return dates;
  }
  function readAsOf(grid, lastHeaderRow, candidates, today, yearStart) {
    const own2 = candidates.flatMap((candidate) => {
      var _a3;
      return (_a3 = headingAsOf(candidate, yearStart)) != null ? _a3 : [];
    });
    const dates = own2.length > 0 ? own2 : datesAround(grid, lastHeaderRow, candidates, yearStart);
    const latest = [...dates].sort()[dates.length - 1];
    return latest === void 0 ? { date: today, source: "today" } : { date: latest, source: "sheet" };
  }
  function kindOf(candidate, asOf, yearStart) {
    const { heading, as } = candidate;
    if (as !== null) {
      return as;
    }
    if (heading === null || heading.purpose === "plan") {
      return "plan";
    }
    if (heading.purpose === "target" || heading.purpose === "base") {
      return "target";
    }
    const own2 = headingAsOf(candidate, yearStart);
    const end = fiscalYearEnd(heading.to, yearStart);
    if (own2 !== null) {
      return own2 < end ? "interim" : "actual";
    }
    if (end <= asOf) {
      return heading.purpose === "estimate" ? "interim" : "actual";
    }
    if (heading.from > fiscalYearOfDate(asOf, yearStart)) {
      return "plan";
    }
    return "interim";
  }
  function readYearColumns(candidates, asOf, yearStart) {
    var _a3, _b, _c, _d;
    const years = [];
    for (const candidate of candidates) {
      const kind = kindOf(candidate, asOf, yearStart);
      const from = (_b = (_a3 = candidate.heading) == null ? void 0 : _a3.from) != null ? _b : null;
      const to = (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null;
      const same = years.findIndex((year) => from !== null && year.from === from && year.to === to && year.kind === kind);
      const known3 = years[same];
      if (known3 !== void 0) {
        years[same] = { ...known3, columns: [...known3.columns, candidate.column] };
        continue;
      }
      years.push({
        label: candidate.label,
        from,
        to,
        kind,
        asOf: headingAsOf(candidate, yearStart),
        columns: [candidate.column],
        cell: { row: candidate.cell.row, column: candidate.cell.column }
      });
    }
    return years;
  }

  // src/table/read-table.ts
  var MONEY = /予算|決算|金額|budget/i;
  function isProgressTable(reading) {
    const { columns, years } = reading;
    const dated = years.filter(({ heading, label }) => heading !== null && !MONEY.test(label)).length;
    const named = columns.item !== null;
    const others = [columns.outline, columns.department, columns.term, columns.mark].filter((column) => column !== null);
    if (named) {
      return dated >= 1 || columns.mark !== null && (others.length >= 2 || reading.marks.length > 1);
    }
    return dated >= 2 && others.length >= 2;
  }
  function readBody(grid, header, corrections) {
    const first = sortRows(grid, header, null);
    const guess = readColumns(grid, header, first.entries, corrections);
    const rows = sortRows(grid, header, guess.columns.item);
    return { reading: readColumns(grid, header, rows.entries, corrections), rows };
  }
  var STILL_KNOWN = 0.6;
  function headerRowLike({ texts }, signature2) {
    const exact = texts.findIndex((row) => headerSignature(row) === signature2);
    if (exact >= 0) {
      return exact;
    }
    const wanted = signature2.split("|");
    const share = (row) => {
      const found2 = new Set(headerSignature(row).split("|"));
      return wanted.filter((heading) => found2.has(heading)).length / wanted.length;
    };
    const shares = texts.slice(0, SEARCH_ROWS).map(share);
    const best = Math.max(0, ...shares);
    return best < STILL_KNOWN ? -1 : shares.indexOf(best);
  }
  function headerSaid(snapshot, said) {
    const first = said === null ? -1 : headerRowLike(snapshot, said.firstRow);
    return said === null || first < 0 ? null : [first, Math.min(first + said.rows, snapshot.texts.length) - 1];
  }
  var ENOUGH3 = 3;
  function areFigures({ columns }, entries) {
    const others = [columns.outline, columns.department, columns.term, columns.mark];
    const texts = entries.flatMap((entry) => entry.years.flat().map(({ text }) => text.trim())).filter((text) => text !== "");
    return others.every((column) => column === null) && entries.length >= ENOUGH3 && texts.length > 0 && texts.every((text) => /^[-−▲△]?[\d,.]+\s*[%％円人件回]?$/.test(foldWidth(text)));
  }
  function lastColumnOf({ uses }) {
    return Math.max(-1, ...uses.flatMap(({ column, use }) => use.kind === "ignored" ? [] : [column]));
  }
  function readScale(grid, header, entries, lastColumn, settings) {
    var _a3, _b;
    if (settings.scale !== null) {
      return { scale: settings.scale, scaleSource: "settings" };
    }
    const marks = entries.map((entry) => {
      var _a4, _b2, _c, _d;
      return (_d = (_c = (_a4 = entry.mark) == null ? void 0 : _a4.says) != null ? _c : (_b2 = entry.mark) == null ? void 0 : _b2.text) != null ? _d : "";
    });
    const all = entries.flatMap((entry) => entry.marks.map((mark2) => mark2.text));
    const last = (_b = (_a3 = entries[entries.length - 1]) == null ? void 0 : _a3.row) != null ? _b : header[1];
    const outside = (row, column) => row < header[0] || row > last || column > lastColumn;
    const legend = readLegend(grid, outside, all);
    if (legend !== null) {
      return { scale: legend, scaleSource: "legend" };
    }
    const { scale, source } = scaleInUse(marks);
    return { scale, scaleSource: source };
  }
  function titleOf(grid, headerRow) {
    for (let row = 0; row < headerRow; row++) {
      const [first] = grid.anchorsInRow(row);
      if (first !== void 0) {
        return oneLine(grid.textAt(first.row, first.column));
      }
    }
    return null;
  }
  var SIGNATURE = /(?:進捗チェック|Shinchoku Check) \d+\.\d+\.\d+/;
  var SIGNATURE_ROWS = 8;
  function isOwnOutput(grid) {
    return Array.from({ length: Math.min(SIGNATURE_ROWS, grid.rows) }, (_, row) => grid.textAt(row, 0)).some(
      (text) => SIGNATURE.test(text)
    );
  }
  function readTable(snapshot, options) {
    var _a3, _b, _c, _d;
    const settings = (_a3 = options.settings) != null ? _a3 : DEFAULT_SETTINGS;
    const tab = (_b = settings.tabs.find(({ sheetId }) => sheetId === snapshot.sheetId)) != null ? _b : null;
    const grid = createGrid(snapshot);
    if (snapshot.texts.every((row) => row.every(isBlank))) {
      return { kind: "none", reason: "empty" };
    }
    if (isOwnOutput(grid)) {
      return { kind: "none", reason: "own-output" };
    }
    const said = headerSaid(snapshot, (_c = tab == null ? void 0 : tab.header) != null ? _c : null);
    const columns = (_d = tab == null ? void 0 : tab.columns) != null ? _d : [];
    const header = said != null ? said : findHeader(grid, new Set(columns.flatMap(({ heading }) => heading.split("|"))));
    if (header === null) {
      return { kind: "none", reason: "no-header" };
    }
    const { reading, rows } = readBody(grid, header, columns);
    if (said === null && columns.length === 0 && !isProgressTable(reading)) {
      return { kind: "none", reason: "no-header" };
    }
    const yearStart = settings.fiscalYearStart;
    const asOf = tab !== null && tab.asOf !== null ? { date: tab.asOf, source: "settings" } : readAsOf(grid, header[1], reading.years, options.today, yearStart);
    const years = readYearColumns(reading.years, asOf.date, yearStart);
    const bands = readAllBands(grid, rows, reading.bands);
    const { measures, entries } = readEntries(grid, rows, reading, years, bands, settings.departments);
    if (entries.length === 0 || said === null && columns.length === 0 && areFigures(reading, entries)) {
      return { kind: "none", reason: entries.length === 0 ? "no-entries" : "no-header" };
    }
    const ofTable = readScale(grid, header, entries, lastColumnOf(reading), settings);
    const scaleOfColumn = (column, index) => {
      const texts = entries.map((entry) => {
        var _a4, _b2, _c2, _d2;
        return (_d2 = (_c2 = (_a4 = entry.marks[index]) == null ? void 0 : _a4.says) != null ? _c2 : (_b2 = entry.marks[index]) == null ? void 0 : _b2.text) != null ? _d2 : "";
      });
      const isOwn3 = column !== reading.columns.mark && !fitsScale(ofTable.scale, texts);
      return isOwn3 ? scaleInUse(texts).scale : ofTable.scale;
    };
    return {
      kind: "table",
      table: {
        snapshot,
        sheetName: snapshot.name,
        sheetId: snapshot.sheetId,
        title: titleOf(grid, header[0]),
        headerRows: header,
        columns: reading.columns,
        headings: reading.headings,
        marks: reading.marks.map((mark2, index) => ({ ...mark2, scale: scaleOfColumn(mark2.column, index) })),
        columnUses: reading.uses,
        years,
        markYear: reading.markYear,
        ...ofTable,
        terms: settings.terms.length > 0 ? settings.terms : TERMS,
        yearStart,
        asOf,
        otherTables: rows.otherTables,
        impossibleYears: reading.impossibleYears,
        chapters: bands.chapters,
        directions: bands.directions,
        measures,
        entries
      }
    };
  }

  // src/commands/locate-table.ts
  function snapshotOf(sheet, parts = []) {
    return orFail(
      () => readSnapshot(sheet, parts),
      (detail) => ({ code: "cannot-read", detail })
    );
  }
  function readSheet(sheet, { time: time2, state }, parts) {
    const { settings } = state;
    return readTable(snapshotOf(sheet, [...partsNeeded(settings.checks), ...parts]), { today: time2.today, settings });
  }
  function noTable(sheet, reading, { messages }) {
    const [finding] = runChecks(reading, sheet.getName(), messages.checks);
    return new FailureError({
      code: "no-progress-table",
      message: finding === void 0 ? "" : `${finding.message}
${finding.remedy}`
    });
  }
  function sheetNamed(spreadsheet, name) {
    const sheets = spreadsheet.getSheets();
    const sheet = sheets.find((candidate) => candidate.getName() === name);
    if (sheet === void 0) {
      throw new FailureError({
        code: "no-such-sheet",
        sheet: name,
        sheets: sheets.map((candidate) => candidate.getName())
      });
    }
    return sheet;
  }
  function locateTable(chosen, context, parts = []) {
    const { spreadsheet } = context;
    const front = chosen === null ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, chosen);
    const own2 = new Set(findOwnTabs(spreadsheet).map((tab) => tab.sheet.getSheetId()));
    const frontId = front.getSheetId();
    const inFront = own2.has(frontId) ? null : readSheet(front, context, parts);
    if ((inFront == null ? void 0 : inFront.kind) === "table") {
      return { kind: "found", found: { sheet: front, table: inFront.table } };
    }
    const others = chosen === null ? spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== frontId && !own2.has(sheet.getSheetId()) && !sheet.isSheetHidden()) : [];
    const found2 = others.flatMap((sheet) => {
      const reading = readSheet(sheet, context, parts);
      return reading.kind === "table" ? [{ sheet, table: reading.table }] : [];
    });
    const [only, ...more] = found2;
    if (only === void 0) {
      throw noTable(front, inFront != null ? inFront : { kind: "none", reason: "own-output" }, context);
    }
    return more.length === 0 ? { kind: "found", found: only } : { kind: "several", names: found2.map((candidate) => candidate.table.sheetName) };
  }

  // src/commands/run-command.ts
  function underLock(work) {
    const outcome = withDocumentLock(work);
    if (outcome.kind === "locked") {
      throw new FailureError({ code: "locked" });
    }
    return outcome.result;
  }
  function chooseSheet(names, messages) {
    var _a3;
    const list = names.map((name, index) => `${index + 1}. ${name}`).join("\n");
    const question = messages.choose.question({ list });
    for (let text = promptText(messages.choose.title, question); text !== null; ) {
      const name = (_a3 = names[Number(text.normalize("NFKC").trim()) - 1]) != null ? _a3 : names.find((candidate) => candidate === (text == null ? void 0 : text.trim()));
      if (name !== void 0) {
        return name;
      }
      text = promptText(messages.choose.title, `${messages.choose.again}
${question}`);
    }
    return null;
  }
  function endToast(spreadsheet, messages) {
    try {
      toastDone(spreadsheet, messages.done.stopped, messages);
    } catch {
    }
  }
  function runCommand(working, work) {
    var _a3, _b;
    let context = null;
    try {
      context = openContext();
      const { spreadsheet, messages } = context;
      toastWorking(spreadsheet, working(messages), messages);
      const outcome = work(context);
      toastDone(spreadsheet, (_a3 = outcome == null ? void 0 : outcome.message) != null ? _a3 : messages.done.cancelled, messages);
      (_b = outcome == null ? void 0 : outcome.show) == null ? void 0 : _b.call(outcome);
    } catch (error) {
      const messages = messagesForFailure(context);
      if (context !== null) {
        endToast(context.spreadsheet, messages);
      }
      alertMessage(messages.failures.title, failureMessage(error, messages));
    }
  }
  function runOnTable(working, first) {
    runCommand(working, (context) => {
      let chosen = null;
      for (let work = first; work !== null; ) {
        const [current, name] = [work, chosen];
        const step = underLock(() => {
          const location = locateTable(name, context);
          if (location.kind === "several") {
            return location;
          }
          const result = current(location.found, context);
          return "ask" in result ? { kind: "question", question: result, sheet: location.found.table.sheetName } : { kind: "done", outcome: result };
        });
        switch (step.kind) {
          case "done":
            return step.outcome;
          case "question":
            chosen = step.sheet;
            work = step.question.ask();
            break;
          case "several":
            chosen = chooseSheet(step.names, context.messages);
            if (chosen === null) {
              return null;
            }
        }
      }
      return null;
    });
  }

  // src/commands/clear-highlights.ts
  function clearHighlights2() {
    runCommand(
      (messages) => messages.working.clear,
      ({ spreadsheet, messages }) => {
        const cleared = underLock(
          () => spreadsheet.getSheets().filter(
            (sheet) => orFail(
              () => clearHighlights(sheet),
              (detail) => ({ code: "cannot-highlight", sheet: sheet.getName(), detail })
            )
          )
        );
        return { message: messages.done.clear({ sheets: cleared.length }) };
      }
    );
  }

  // src/dropdowns/list-values.ts
  function commonestFirst(texts) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const text of texts) {
      counts.set(text, ((_a3 = counts.get(text)) != null ? _a3 : 0) + 1);
    }
    return [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
  }
  function filled(texts) {
    return texts.map((text) => text.trim()).filter((text) => !isBlank(text));
  }
  function distinct(...lists) {
    return [...new Set(lists.flat())].filter((value) => !value.startsWith("="));
  }
  function standsForAnother(text) {
    return isPlaceholder(text) || isSameAsAbove(text);
  }
  function widened(symbol) {
    return symbol.trim().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 65248));
  }
  function markValues(texts, scale) {
    const used = commonestFirst(filled(texts));
    const spelled = scale.map((mark2) => used.find((text) => foldWidth(text) === foldWidth(mark2.symbol)));
    const found2 = spelled.filter((text) => text !== void 0);
    const areWide = found2.length > 0 && found2.every((text) => text !== foldWidth(text));
    const marks = scale.map(({ symbol }, index) => {
      var _a3;
      return (_a3 = spelled[index]) != null ? _a3 : areWide ? widened(symbol) : symbol.trim();
    });
    const isNoMark = (text) => isNotRated(text) || isSameAsAbove(text);
    const exact = used.filter((text) => readMark(text, scale).kind === "exact");
    return distinct(marks, exact, used.filter(isNoMark));
  }
  function termValues(texts, terms) {
    const cells = filled(texts);
    const told = cells.filter((text) => !standsForAnother(text));
    const isAgreed = terms !== TERMS;
    if (!isAgreed && told.filter((text) => termsIn(text, terms) !== null).length * 2 < told.length) {
      return null;
    }
    const used = commonestFirst(cells);
    const spelled = terms.map((term) => ({
      term,
      text: used.find((text) => {
        const named = termsIn(text, terms);
        return (named == null ? void 0 : named.length) === 1 && named[0] === term;
      })
    }));
    const isBareWord = isAgreed || spelled.every(({ text }) => text === void 0) || spelled.some(isBare);
    const words2 = spelled.flatMap(({ term, text }) => text != null ? text : isBareWord ? [term] : []);
    return distinct(
      words2,
      used.filter((text) => isTermText(text, terms) || standsForAnother(text))
    );
  }
  function isBare({ term, text }) {
    return text !== void 0 && foldKey(text) === foldKey(term);
  }
  function nameKey2(name) {
    return foldKey(name).replace(/(?<=..)課$/, "");
  }
  function isOtherSpelling({ text, names }) {
    const [name, ...more] = names;
    return name !== void 0 && more.length === 0 && !/[\r\n]/.test(text) && nameKey2(text) === nameKey2(name);
  }
  function departmentValues(cells, office) {
    const trimmed = cells.map(({ text, names }) => ({ text: text.trim(), names })).filter(({ text }) => !isBlank(text));
    const used = commonestFirst(trimmed.map(({ text }) => text));
    const own2 = office.map(({ name }) => name.trim());
    const read = commonestFirst(trimmed.flatMap(({ names }) => names)).map(
      (name) => {
        var _a3;
        return (_a3 = used.find((text) => !/[\r\n]/.test(text) && foldKey(text) === foldKey(name))) != null ? _a3 : name;
      }
    );
    const known3 = new Set(office.map(({ name }) => name));
    const isRight = (cell) => {
      if (standsForAnother(cell.text)) {
        return true;
      }
      return office.length > 0 ? cell.names.length > 0 && cell.names.every((name) => known3.has(name)) : cell.names.length > 0 && !isOtherSpelling(cell);
    };
    const right = new Set(trimmed.filter(isRight).map(({ text }) => text));
    return distinct(
      office.length > 0 ? own2 : read,
      used.filter((text) => right.has(text))
    );
  }

  // src/dropdowns/dropdown-plan.ts
  var MOST_VALUES = 500;
  function candidatesIn(table, departments) {
    const { columns, headings, terms, marks } = table;
    const candidates = marks.flatMap(
      ({ column, label, scale }, index) => scale.length === 0 ? [] : [
        {
          column,
          heading: label,
          cellOf: (entry) => entry.marks[index],
          valuesOf: (_, texts) => markValues(texts, scale)
        }
      ]
    );
    if (columns.term !== null) {
      candidates.push({
        column: columns.term,
        heading: headings.term,
        cellOf: (entry) => entry.term,
        valuesOf: (_, texts) => termValues(texts, terms)
      });
    }
    if (columns.department !== null) {
      candidates.push({
        column: columns.department,
        heading: headings.department,
        cellOf: (entry) => entry.department,
        valuesOf: (entries, texts) => departmentValues(
          entries.map(({ departments: names }, index) => {
            var _a3;
            return { text: (_a3 = texts[index]) != null ? _a3 : "", names };
          }),
          departments
        )
      });
    }
    return candidates.sort((one, other) => one.column - other.column);
  }
  function planDropdowns(table, departments) {
    const entryRows = new Set(table.entries.map(({ row }) => row));
    const dropdowns = [];
    const left = [];
    for (const { column, heading, cellOf: cellOf2, valuesOf } of candidatesIn(table, departments)) {
      const placed = table.entries.flatMap((entry) => {
        const datum = cellOf2(entry);
        return (datum == null ? void 0 : datum.cell.column) === column && entryRows.has(datum.cell.row) ? [{ entry, datum }] : [];
      });
      const rows = [...new Set(placed.map(({ datum }) => datum.cell.row))].sort((one, other) => one - other);
      if (rows.length === 0) {
        continue;
      }
      const label = heading === "" ? columnLetter(column) : heading;
      const values = valuesOf(
        placed.map(({ entry }) => entry),
        placed.map(({ datum }) => datum.text)
      );
      if (values === null || values.length === 0) {
        left.push({ label, reason: "open" });
      } else if (values.length > MOST_VALUES) {
        left.push({ label, reason: "too-many", values: values.length });
      } else {
        dropdowns.push({ column, label, values, rows });
      }
    }
    return { dropdowns, left };
  }

  // src/dropdowns/rule-changes.ts
  var TAG2 = "進捗チェック：";
  function ownHelpText(text) {
    return `${TAG2}${text}`;
  }
  function isOwnHelpText(text) {
    return (text == null ? void 0 : text.startsWith(TAG2)) === true;
  }
  function isAt(standings, row, column, standing) {
    var _a3, _b;
    return ((_b = (_a3 = standings[row]) == null ? void 0 : _a3[column]) != null ? _b : "none") === standing;
  }
  function foreignRows({ column, rows }, standings) {
    return rows.filter((row) => isAt(standings, row, column, "foreign"));
  }
  function ownRows(standings, column) {
    return standings.flatMap((cells, row) => cells[column] === "own" ? [row] : []);
  }
  function changesFor(dropdowns, standings, replace) {
    const width = Math.max(0, ...standings.map((cells) => cells.length));
    return Array.from({ length: width }, (_, column) => {
      var _a3;
      const dropdown = (_a3 = dropdowns.find((candidate) => candidate.column === column)) != null ? _a3 : null;
      const planned = new Set(dropdown == null ? void 0 : dropdown.rows);
      return {
        column,
        dropdown,
        put: [...planned].filter(
          (row) => !isAt(standings, row, column, "planned") && (replace || !isAt(standings, row, column, "foreign"))
        ),
        take: ownRows(standings, column).filter((row) => !planned.has(row))
      };
    }).filter(({ put, take }) => put.length + take.length > 0);
  }
  var MOST_STRETCHES = 60;
  function stretchesOf({ column, put, take }, standings) {
    var _a3;
    const rows = [...put, ...take].sort((one, other) => one - other);
    const stretches = [];
    for (const row of rows) {
      const last = stretches[stretches.length - 1];
      const end = last === void 0 ? row : last.row + last.rows;
      const between = Array.from({ length: row - end }, (_, index) => end + index);
      if (last === void 0 || between.some((other) => isAt(standings, other, column, "foreign"))) {
        stretches.push({ row, rows: 1 });
      } else {
        last.rows = row - last.row + 1;
      }
    }
    const [top = 0] = rows;
    const joined2 = stretches.length > MOST_STRETCHES ? [{ row: top, rows: ((_a3 = rows[rows.length - 1]) != null ? _a3 : top) - top + 1 }] : stretches;
    return joined2.map((stretch) => ({ ...stretch, column, columns: 1 }));
  }

  // src/sheets/dropdowns.ts
  function readRules(sheet) {
    return { sheet, rules: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations() };
  }
  function isOwn2(rule) {
    return isOwnHelpText(rule.getHelpText());
  }
  function isAsPlanned(rule, { values }, helpText) {
    if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) {
      return false;
    }
    const [list, hasArrow] = rule.getCriteriaValues();
    return rule.getHelpText() === helpText && rule.getAllowInvalid() && hasArrow === true && Array.isArray(list) && list.length === values.length && values.every((value, index) => value === list[index]);
  }
  function standingsIn({ rules }, dropdowns, help) {
    const helpText = ownHelpText(help);
    const planned = dropdowns.map((dropdown) => ({ dropdown, rows: new Set(dropdown.rows) }));
    return rules.map(
      (cells, row) => cells.map((rule, column) => {
        if (rule === null) {
          return "none";
        }
        if (!isOwn2(rule)) {
          return "foreign";
        }
        const place = planned.find(({ dropdown, rows }) => dropdown.column === column && rows.has(row));
        return place !== void 0 && isAsPlanned(rule, place.dropdown, helpText) ? "planned" : "own";
      })
    );
  }
  function buildRule2({ values }, help) {
    return SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(true).setHelpText(ownHelpText(help)).build();
  }
  function writesFor({ sheet, rules }, change, standings, help) {
    const { column, dropdown } = change;
    const [put, take] = [new Set(change.put), new Set(change.take)];
    const rule = dropdown === null ? null : buildRule2(dropdown, help);
    return stretchesOf(change, standings).map((area) => {
      const stood = (row) => {
        var _a3, _b;
        return (_b = (_a3 = rules[row]) == null ? void 0 : _a3[column]) != null ? _b : null;
      };
      const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
      return {
        range: sheet.getRange(area.row + 1, column + 1, area.rows, 1),
        before: rows.map((row) => [stood(row)]),
        after: rows.map((row) => [put.has(row) ? rule : take.has(row) ? null : stood(row)])
      };
    });
  }
  function undo(writes) {
    for (const { range, before } of writes) {
      try {
        range.setDataValidations(before);
        SpreadsheetApp.flush();
      } catch {
      }
    }
  }
  function writeAll(writes) {
    const begun = [];
    try {
      for (const write of writes) {
        begun.unshift(write);
        write.range.setDataValidations(write.after);
      }
      if (writes.length > 0) {
        SpreadsheetApp.flush();
      }
    } catch (error) {
      undo(begun);
      throw error;
    }
  }
  function applyDropdowns(tab, dropdowns, help, replace) {
    const standings = standingsIn(tab, dropdowns, help);
    writeAll(changesFor(dropdowns, standings, replace).flatMap((change) => writesFor(tab, change, standings, help)));
  }
  function removeDropdowns(tabs) {
    const removals = tabs.map((tab) => {
      const standings = standingsIn(tab, [], "");
      return { tab, standings, changes: changesFor([], standings, false) };
    });
    writeAll(
      removals.flatMap(
        ({ tab, standings, changes }) => changes.flatMap((change) => writesFor(tab, change, standings, ""))
      )
    );
    return removals.flatMap(({ changes }) => changes.flatMap(({ take }) => take)).length;
  }

  // src/commands/dropdowns.ts
  function columnsText(columns, messages) {
    return columns.filter(({ cells }) => cells > 0).map(({ label, cells }) => messages.dropdowns.column({ column: label, cells })).join(messages.page.separator);
  }
  function leftText(column, words2) {
    switch (column.reason) {
      case "open":
        return words2.open({ column: column.label });
      case "too-many":
        return words2.tooMany({ column: column.label, values: column.values, most: MOST_VALUES });
    }
  }
  function addressesOf(foreign) {
    return foreign.flatMap(({ dropdown: { column }, rows }) => rows.map((row) => toA1({ row, column })));
  }
  function questionOf(foreign, sheet, messages) {
    const words2 = messages.dropdowns;
    const columns = columnsText(
      foreign.map(({ dropdown: { label }, rows }) => ({ label, cells: rows.length })),
      messages
    );
    return {
      ask: () => {
        const answer = askYesNo(words2.foreignTitle, words2.foreign({ sheet, columns }));
        return answer === null ? null : setAs({ replace: answer === "yes", cells: new Set(addressesOf(foreign)) });
      }
    };
  }
  function outcomeOf({ dropdowns, left }, kept, sheet, messages) {
    const set = dropdowns.map((dropdown) => {
      var _a3, _b;
      const keptRows = (_b = (_a3 = kept.find((foreign) => foreign.dropdown === dropdown)) == null ? void 0 : _a3.rows) != null ? _b : [];
      return { label: dropdown.label, cells: dropdown.rows.length - keptRows.length };
    });
    const columns = columnsText(set, messages);
    const keptCells = addressesOf(kept).length;
    const sentences = [
      columns === "" ? messages.done.noDropdowns({ sheet }) : messages.done.setDropdowns({ sheet, columns }),
      ...keptCells === 0 ? [] : [messages.dropdowns.kept({ cells: keptCells })],
      ...left.map((column) => leftText(column, messages.dropdowns))
    ];
    return { message: sentences.join(messages.language === "ja" ? "" : " ") };
  }
  function setAs(answer) {
    return ({ sheet, table }, { state, messages }) => {
      const { help } = messages.dropdowns;
      const plan = planDropdowns(table, state.settings.departments);
      const rules = orFail(
        () => readRules(sheet),
        (detail) => ({ code: "cannot-read", detail })
      );
      const standings = standingsIn(rules, plan.dropdowns, help);
      const foreign = plan.dropdowns.map((dropdown) => ({ dropdown, rows: foreignRows(dropdown, standings) }));
      const isSpokenOf = (cell) => (answer == null ? void 0 : answer.replace) === false || (answer == null ? void 0 : answer.cells.has(cell)) === true;
      if (!addressesOf(foreign).every(isSpokenOf)) {
        return questionOf(foreign, table.sheetName, messages);
      }
      const replace = (answer == null ? void 0 : answer.replace) === true;
      orFail(
        () => applyDropdowns(rules, plan.dropdowns, help, replace),
        (detail) => ({ code: "cannot-set-dropdowns", detail })
      );
      return outcomeOf(plan, replace ? [] : foreign, table.sheetName, messages);
    };
  }
  function setDropdowns() {
    runOnTable(({ working }) => working.setDropdowns, setAs(null));
  }

  // src/checks/finding-key.ts
  var SEPARATOR2 = "";
  function columnName(finding, table) {
    var _a3;
    const { columns, headings, years } = table;
    for (const role of ["item", "outline", "department", "term", "mark"]) {
      if (columns[role] === finding.cell.column) {
        return headings[role];
      }
    }
    const year = years.find((candidate) => candidate.columns.includes(finding.cell.column));
    return (_a3 = year == null ? void 0 : year.label) != null ? _a3 : columnLetter(finding.cell.column);
  }
  function sameNameAbove(table, measure) {
    var _a3;
    const name = (_a3 = table.measures[measure]) == null ? void 0 : _a3.name;
    return table.measures.slice(0, measure).filter((candidate) => candidate.name === name).length;
  }
  function findingKeys(findings, table) {
    const above = /* @__PURE__ */ new Map();
    return findings.map((finding) => {
      var _a3, _b, _c;
      const entry = finding.entry === null ? void 0 : table.entries[finding.entry];
      if (entry === void 0) {
        return [finding.check, finding.message].join(SEPARATOR2);
      }
      const position = (_a3 = above.get(entry.measure)) != null ? _a3 : sameNameAbove(table, entry.measure);
      above.set(entry.measure, position);
      const nth = (_c = (_b = table.measures[entry.measure]) == null ? void 0 : _b.entries.indexOf(entry.index)) != null ? _c : 0;
      return [finding.check, finding.measure, position, nth, columnName(finding, table)].join(SEPARATOR2);
    });
  }

  // src/commands/checked-table.ts
  function keyedFindings(table, { messages, state }) {
    const findings = runChecks({ kind: "table", table }, table.sheetName, messages.checks, state.settings);
    const ignored = new Map(state.ignored.map((item) => [item.key, item]));
    const keys = findingKeys(findings, table);
    return findings.map((finding, index) => {
      var _a3, _b;
      const key = (_a3 = keys[index]) != null ? _a3 : "";
      return { finding, key, ignored: (_b = ignored.get(key)) != null ? _b : null };
    });
  }
  function openFindings(keyed) {
    return keyed.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
  }

  // src/commands/highlight-findings.ts
  function highlightFindings({ sheet, table }, findings, { state }) {
    const plan = planHighlights(findings, table, state.settings.colors);
    orFail(
      () => applyHighlights(sheet, plan),
      (detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail })
    );
    return plan.reduce((cells, rule) => cells + rule.areas.reduce((sum, area) => sum + area.rows, 0), 0);
  }

  // src/commands/highlight-missing-years.ts
  function highlightMissingYears() {
    runOnTable(
      (messages) => messages.working.highlight,
      (found2, context) => {
        var _a3;
        const { messages, state } = context;
        const open = openFindings(keyedFindings(found2.table, context));
        const missing = open.filter((finding) => finding.check === "missing-year");
        highlightFindings(found2, missing, context);
        if (((_a3 = state.settings.checks["missing-year"]) == null ? void 0 : _a3.on) === false) {
          return { message: messages.done.highlightOff };
        }
        return { message: messages.done.highlight({ sheet: found2.table.sheetName, cells: missing.length }) };
      }
    );
  }

  // src/checks/finding.ts
  function countBySeverity(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { error: count("error"), warning: count("warning"), info: count("info") };
  }

  // src/summary/completeness.ts
  function rateOf({ filled: filled2, required: required2 }) {
    return required2 === 0 ? null : filled2 / required2;
  }
  function sumOf(parts) {
    return {
      filled: parts.reduce((sum, part) => sum + part.filled, 0),
      required: parts.reduce((sum, part) => sum + part.required, 0)
    };
  }
  var NOT_ASKED = { filled: 0, required: 0 };
  var FILLED = { filled: 1, required: 1 };
  var BLANK = { filled: 0, required: 1 };
  function completenessGrid(table) {
    const years = table.years.flatMap(
      (year, index) => year.kind === "actual" || year.kind === "interim" ? [index] : []
    );
    const entries = table.entries.map((entry) => {
      const duties = dutiesOf(table, entry);
      return years.map((year) => {
        var _a3, _b;
        const filled2 = (_b = (_a3 = entry.years[year]) == null ? void 0 : _a3.some((datum) => datum.text !== "")) != null ? _b : false;
        if (filled2) {
          return FILLED;
        }
        return duties.years[year] === "required" ? BLANK : NOT_ASKED;
      });
    });
    return { years, entries };
  }

  // src/report/tab-plan.ts
  var FULL_WIDTH_FORM = { "=": "＝", "+": "＋", "-": "－", "@": "＠", "'": "’" };
  function safeText(text) {
    const trimmed = text.replace(/^[\t\r\n]+/, "");
    const first = FULL_WIDTH_FORM[trimmed.charAt(0)];
    return first === void 0 ? trimmed : first + trimmed.slice(1);
  }

  // src/report/layout.ts
  var COLORS = {
    ink: "#202124",
    quiet: "#5f6368",
    accent: "#0b57d0",
    header: "#f1f3f4",
    error: "#b3261e"
  };
  var PAGE_WIDTH = 700;
  var NOTE_SIZE = 9;
  var TITLE_WIDTH = 64;
  var PIXELS_PER_POINT = 4 / 3;
  function textCell(text, style = {}, link) {
    return { value: safeText(text), style, ...link === void 0 ? {} : { link } };
  }
  function countCell(count, style = {}) {
    return { value: count, style: { align: "right", format: "#,##0", ...style } };
  }
  function fillRow(cells, columns, style = {}) {
    const rest = Array.from({ length: Math.max(0, columns - cells.length) }, () => ({ value: "", style }));
    return [...cells, ...rest];
  }
  function emptyRow(columns) {
    return fillRow([], columns);
  }
  function sectionRow(text, columns) {
    const style = { bold: true, size: 12, bottom: "accent" };
    return fillRow([textCell(text, style)], columns, { bottom: "accent" });
  }
  function halfWidths(character) {
    return /[ -~｡-ﾟ]/.test(character) ? 1 : 2;
  }
  function wrapLines(text, width) {
    var _a3;
    const lines = [];
    for (const paragraph of text.split("\n")) {
      let line = "";
      let used = 0;
      for (const piece of (_a3 = paragraph.match(/[!-~]+|./gsu)) != null ? _a3 : [""]) {
        const size = [...piece].reduce((sum, character) => sum + halfWidths(character), 0);
        if (used + size > width && line !== "" && !/^[、。）」』】・ー]$/.test(piece)) {
          lines.push(line);
          line = "";
          used = 0;
        }
        if (!(line === "" && /^\s$/.test(piece))) {
          line += piece;
          used += size;
        }
      }
      lines.push(line);
    }
    return lines;
  }
  function textRows(text, columns, style = {}) {
    var _a3;
    const size = (_a3 = style.size) != null ? _a3 : 10;
    const width = Math.floor(PAGE_WIDTH / (size * PIXELS_PER_POINT) * 2) - 4;
    return wrapLines(text, width).map((line) => fillRow([textCell(line, style)], columns));
  }
  function noteRows(text, columns) {
    return textRows(text, columns, { size: NOTE_SIZE, color: COLORS.quiet });
  }
  function titleRows(text, columns) {
    return wrapLines(text, TITLE_WIDTH).map((line) => fillRow([textCell(line, { bold: true, size: 16 })], columns));
  }
  function tableHead(labels, columns) {
    const style = { bold: true, background: COLORS.header, align: "center", wrap: true, bottom: "hairline" };
    return fillRow(
      labels.map((label, index) => textCell(label, index === 0 ? { ...style, align: "left" } : style)),
      columns,
      style
    );
  }
  function bodyRow(cells, columns) {
    return lined(cells, columns, { bottom: "hairline" });
  }
  function totalRow(cells, columns) {
    return lined(cells, columns, { top: "strong", bold: true });
  }
  function lined(cells, columns, line) {
    return fillRow(
      cells.map((cell) => ({ ...cell, style: { ...cell.style, ...line } })),
      columns,
      line
    );
  }

  // src/report/completeness-table.ts
  var HEAT = [
    [0, [255, 255, 255]],
    [0.1, [247, 201, 155]],
    [0.5, [229, 138, 79]]
  ];
  var LEAST_SHORTFALL = 0.04;
  function mix(from, to, share) {
    return `#${from.map(
      (channel, index) => {
        var _a3;
        return Math.round(channel + (((_a3 = to[index]) != null ? _a3 : channel) - channel) * share).toString(16).padStart(2, "0");
      }
    ).join("")}`;
  }
  function heatColor(rate) {
    var _a3, _b;
    if (rate >= 1) {
      return null;
    }
    const shortfall = Math.max(LEAST_SHORTFALL, 1 - rate);
    for (let step = 1; step < HEAT.length; step++) {
      const [low, from] = (_a3 = HEAT[step - 1]) != null ? _a3 : [0, [255, 255, 255]];
      const [high, to] = (_b = HEAT[step]) != null ? _b : [1, from];
      if (shortfall <= high) {
        return mix(from, to, (shortfall - low) / (high - low));
      }
    }
    const last = HEAT[HEAT.length - 1];
    return last === void 0 ? null : mix(last[1], last[1], 0);
  }
  function yearHeads(table, years, messages) {
    const nameOf2 = yearNames(table.years.map(({ label }) => label));
    const { noteSign } = messages.report;
    return years.map((index) => {
      var _a3;
      const year = table.years[index];
      if (year === void 0 || year.from === null || year.to === null) {
        return (_a3 = year == null ? void 0 : year.label) != null ? _a3 : "";
      }
      const [from, to] = [nameOf2(year.from), nameOf2(year.to)];
      const name = from === to ? from : messages.page.settings.yearSpan({ from, to });
      return year.kind === "interim" ? `${name}${noteSign}` : name;
    });
  }
  function rateCell(completeness, messages) {
    const rate = rateOf(completeness);
    if (rate === null) {
      return textCell(messages.table.notAsked, { align: "center", color: "#9aa0a6" });
    }
    const background = heatColor(rate);
    return {
      value: rate,
      style: { align: "right", format: "0.0%", ...background === null ? {} : { background } }
    };
  }
  function completenessTable(heading, rows, unnamed, table, summary, columns, messages) {
    const head = tableHead([heading, ...yearHeads(table, summary.years, messages), messages.table.total], columns);
    const line = (row, label) => [
      textCell(label, { wrap: true }),
      ...row.years.map((year) => rateCell(year, messages)),
      rateCell(row.total, messages)
    ];
    return [
      head,
      ...rows.map((row) => bodyRow(line(row, row.label === "" ? unnamed : row.label), columns)),
      totalRow(line(summary.completeness, messages.table.grandTotal), columns)
    ];
  }
  function interimNote(table, years, messages) {
    const running = years.flatMap((index) => {
      const year = table.years[index];
      return (year == null ? void 0 : year.kind) === "interim" ? [year.label] : [];
    });
    return running.length === 0 ? null : `${messages.report.noteSign} ${messages.report.noteInterim({ years: running.join(messages.page.jointSeparator) })}`;
  }

  // src/report/cell-list.ts
  function columnName2(finding, table) {
    var _a3, _b;
    const { columns, headings } = table;
    for (const role of ["item", "outline", "department", "term", "mark"]) {
      if (columns[role] === finding.cell.column) {
        return headings[role];
      }
    }
    return (_b = (_a3 = table.years.find((year) => year.columns.includes(finding.cell.column))) == null ? void 0 : _a3.label) != null ? _b : "";
  }
  function linesOf2(findings, years) {
    return [...groupUnder(findings, (finding) => {
      var _a3;
      return [(_a3 = finding.entry) != null ? _a3 : -1];
    })].sort((one, other) => one.label - other.label).flatMap(({ members: group }) => {
      var _a3, _b;
      const measure = (_b = (_a3 = group[0]) == null ? void 0 : _a3.measure) != null ? _b : "";
      const cells = groupUnder(group, (finding) => [toA1(finding.cell)]).flatMap(
        ({ members: members2 }) => {
          const [finding] = members2;
          return finding === void 0 ? [] : [{ finding, checks: members2.map(({ check }) => check) }];
        }
      );
      const inYears = years.map((year) => {
        var _a4;
        return (_a4 = cells.find(({ finding }) => finding.year === year)) != null ? _a4 : null;
      });
      const others = cells.filter((cell) => !inYears.includes(cell));
      const [firstOther = null, ...furtherOthers] = others;
      return [
        { measure, years: inYears, other: firstOther },
        ...furtherOthers.map((other) => ({ measure, years: years.map(() => null), other }))
      ];
    });
  }
  function byDepartment(findings) {
    return groupUnder(findings, ({ departments }) => departments.length === 0 ? [""] : departments).map(({ label, members: members2 }) => ({ department: label, findings: members2 })).sort(
      (one, other) => Number(one.department === "") - Number(other.department === "") || other.findings.length - one.findings.length
    );
  }
  function reasonOf(checks, messages) {
    const { reasons } = messages.report;
    const words2 = checks.flatMap(
      (check) => check === "stale-plan" ? [reasons.stalePlan] : check === "stale-interim" ? [reasons.staleInterim] : []
    );
    return [...new Set(words2)].join(messages.page.jointSeparator);
  }
  function linkCell(cell, table) {
    if (cell === null) {
      return textCell("", {});
    }
    const place = toA1(cell.finding.cell);
    return textCell(
      place,
      { align: "center", color: COLORS.accent, wrap: true },
      { sheetId: table.sheetId, cell: cell.finding.cell }
    );
  }
  function cellList(findings, years, table, columns, messages, none) {
    if (findings.length === 0) {
      return [fillRow([textCell(none)], columns)];
    }
    const head = tableHead(
      [messages.table.item, ...yearHeads(table, years, messages), messages.report.cellName, messages.report.cell],
      columns
    );
    return [
      head,
      ...byDepartment(findings).flatMap((group) => [
        departmentRow(group, columns, messages),
        ...linesOf2(group.findings, years).map((line) => measureRow(line, table, columns, messages))
      ])
    ];
  }
  function distinctCells(findings) {
    return new Set(findings.map(({ cell }) => toA1(cell))).size;
  }
  function departmentRow(group, columns, messages) {
    const department = group.department === "" ? messages.table.noDepartment : group.department;
    const heading = messages.report.departmentHeading({ department, cells: distinctCells(group.findings) });
    return fillRow([textCell(heading, { bold: true, bottom: "hairline" })], columns, { bottom: "hairline" });
  }
  function measureRow(line, table, columns, messages) {
    const { other } = line;
    const checks = line.years.flatMap((cell) => {
      var _a3;
      return (_a3 = cell == null ? void 0 : cell.checks) != null ? _a3 : [];
    });
    const cells = [
      textCell(line.measure === "" ? messages.table.noName : line.measure, { wrap: true }),
      ...line.years.map((cell) => linkCell(cell, table)),
      textCell(other === null ? reasonOf(checks, messages) : columnName2(other.finding, table), {
        align: "center",
        wrap: true
      }),
      linkCell(other, table)
    ];
    return bodyRow(cells, columns);
  }

  // src/report/mark-table.ts
  function hasOthers(summary) {
    return summary.total.entries.others > 0;
  }
  function markColumns(scale, summary) {
    return scale.length + (hasOthers(summary) ? 4 : 3);
  }
  function markHeads(scale, summary, { table: words2 }) {
    return [
      ...scale.map((mark2) => mark2.symbol),
      words2.unmarked,
      ...hasOthers(summary) ? [scale.length === 0 ? words2.marked : words2.others] : [],
      words2.entries,
      words2.measures
    ];
  }
  function countsOf2(tally, others) {
    const faint = (count) => countCell(count, count === 0 ? { color: "#9aa0a6" } : {});
    return [...tally.marks.map(faint), faint(tally.unmarked), ...others ? [faint(tally.others)] : []];
  }
  function markTable(options, summary, scale, columns, messages) {
    const others = hasOthers(summary);
    const words2 = messages.table;
    const head = tableHead([options.heading, ...markHeads(scale, summary, messages)], columns);
    const line = (row, label) => [
      textCell(label, { wrap: true }),
      ...countsOf2(row.entries, others),
      countCell(row.entries.total),
      countCell(row.measures.total)
    ];
    const body = options.rows.flatMap((row, index) => {
      var _a3;
      const under = row.under !== null && row.under !== ((_a3 = options.rows[index - 1]) == null ? void 0 : _a3.under) ? row.under : null;
      return [
        ...under === null ? [] : [bodyRow([textCell(under, { bold: true })], columns)],
        bodyRow(line(row, row.label === "" ? options.unnamed : row.label), columns)
      ];
    });
    const total = options.total ? [totalRow(line(summary.total, words2.grandTotal), columns)] : [];
    return [head, ...body.length > 0 ? body : [fillRow([textCell(words2.none)], columns)], ...total];
  }

  // src/report/percent.ts
  function percent(rate, none) {
    if (rate === null) {
      return none;
    }
    return `${(rate < 1 ? Math.min(99.9, Math.round(rate * 1e3) / 10) : 100).toFixed(1)}%`;
  }

  // src/report/report-input.ts
  function displayDate(date2, messages) {
    if (messages.language !== "ja") {
      return date2;
    }
    const [year = "", month = "", day = ""] = date2.split("-");
    return `${Number(year)}年${Number(month)}月${Number(day)}日`;
  }
  function displayTime(now, messages) {
    const [date2 = "", time2 = ""] = now.split("T");
    return `${displayDate(date2, messages)} ${time2}`;
  }
  function asOfText(source, date2, { report }) {
    switch (source) {
      case "settings":
        return report.asOfSettings({ date: date2 });
      case "sheet":
        return report.asOfSheet({ date: date2 });
      case "today":
        return report.asOfToday({ date: date2 });
    }
  }
  function originRows(input, columns) {
    const { table, messages } = input;
    const words2 = messages.report;
    const date2 = displayDate(table.asOf.date, messages);
    return [
      fillRow(
        [
          textCell(
            words2.source({ sheet: table.sheetName }),
            { color: COLORS.accent },
            { sheetId: table.sheetId, cell: { row: table.headerRows[0], column: 0 } }
          )
        ],
        columns
      ),
      ...textRows(asOfText(table.asOf.source, date2, messages), columns),
      ...noteRows(words2.made({ time: displayTime(input.now, messages), version: input.version }), columns)
    ];
  }
  function countingNotes(input, columns) {
    const { summary, messages } = input;
    const words2 = messages.report;
    const notes = [
      words2.noteEntries,
      words2.noteMeasures,
      words2.noteJoint({ entries: summary.jointEntries }),
      ...summary.relistedEntries > 0 ? [words2.noteRelisted({ entries: summary.relistedEntries })] : [],
      words2.noteRate
    ];
    return notes.flatMap((note) => noteRows(`${words2.bullet}${note}`, columns));
  }

  // src/report/progress-report.ts
  var LEAST_COUNT_WIDTH = 46;
  var MOST_COUNT_WIDTH = 54;
  var LEAST_LABEL_WIDTH = 200;
  var LEAST_LABEL_WIDTH_BESIDE_WORDS = 160;
  var MOST_WORD_WIDTH = 76;
  var LETTER_WIDTH = 7.5;
  var CELL_PADDING = 8;
  function longestWord(heads) {
    return Math.max(0, ...heads.flatMap((head) => {
      var _a3;
      return (_a3 = head.match(/[!-~]+/g)) != null ? _a3 : [];
    }).map((word2) => word2.length));
  }
  function reportWidths(countColumns, heads = []) {
    const forWord = Math.min(MOST_WORD_WIDTH, CELL_PADDING + Math.ceil(longestWord(heads) * LETTER_WIDTH));
    const [most, leastLabel] = forWord > MOST_COUNT_WIDTH ? [forWord, LEAST_LABEL_WIDTH_BESIDE_WORDS] : [MOST_COUNT_WIDTH, LEAST_LABEL_WIDTH];
    const count = Math.max(LEAST_COUNT_WIDTH, Math.min(most, Math.floor((PAGE_WIDTH - leastLabel) / countColumns)));
    return [
      Math.max(leastLabel, PAGE_WIDTH - count * countColumns),
      ...Array.from({ length: countColumns }, () => count)
    ];
  }
  function verdictRows(input, columns) {
    const { table, findings, summary, messages } = input;
    const words2 = messages.report;
    const rate = percent(rateOf(summary.completeness.total), messages.table.noRate);
    const blanks = findings.filter((finding) => finding.check === "missing-year").length;
    const size = words2.verdict({ measures: table.measures.length, entries: table.entries.length });
    const gaps = gapsText(input, blanks, rate);
    return [
      ...textRows(words2.verdictLine({ size, gaps }), columns, {
        bold: true,
        size: 12,
        ...blanks === 0 ? {} : { color: COLORS.error }
      }),
      ...textRows(words2.verdictCounts(countBySeverity(findings)), columns)
    ];
  }
  function gapsText({ summary, messages }, blanks, rate) {
    const words2 = messages.report;
    if (blanks > 0) {
      return words2.verdictGaps({ blanks, rate });
    }
    const { filled: filled2, required: required2 } = summary.completeness.total;
    return filled2 < required2 ? words2.verdictRate({ rate }) : words2.verdictClean({ rate });
  }
  function legendRows(input, columns) {
    const { table, messages } = input;
    const words2 = messages.report;
    const symbols = table.scale.map((mark2) => mark2.symbol).join(messages.page.jointSeparator);
    switch (table.scaleSource) {
      case "open":
        return noteRows(words2.legendOpen, columns);
      case "usual":
      case "used":
        return noteRows(words2.legendNone({ scale: symbols }), columns);
      case "settings":
        if (table.scale.every(({ meaning }) => meaning === "")) {
          return noteRows(words2.legendSet({ scale: symbols }), columns);
        }
        break;
      case "legend":
        break;
    }
    return table.scale.flatMap(
      (mark2) => textRows(words2.legendLine({ mark: mark2.symbol, meaning: mark2.meaning }), columns)
    );
  }
  function isBlank2(finding) {
    return finding.highlight === "blank";
  }
  function isToLookOver(finding) {
    return finding.highlight === "stale" || finding.highlight === "wrong";
  }
  function planReport(input) {
    const { table, findings, summary, messages } = input;
    const words2 = messages.report;
    const widths = reportWidths(
      Math.max(markColumns(table.scale, summary), summary.years.length + 2),
      markHeads(table.scale, summary, messages)
    );
    const columns = widths.length;
    const section = (title, rows) => [
      emptyRow(columns),
      sectionRow(title, columns),
      ...rows
    ];
    const byChapter = table.chapters.length > 0;
    const shape = findings.filter((finding) => finding.entry === null).flatMap((finding) => textRows(`${words2.bullet}${finding.message}`, columns));
    const note = interimNote(table, summary.years, messages);
    const marks = (heading, rows, unnamed, total) => markTable({ heading, rows, unnamed, total }, summary, table.scale, columns, messages);
    return {
      kind: "report",
      name: words2.tabName,
      widths,
      rows: [
        ...titleRows(table.title === null ? words2.title : words2.titleOf({ table: table.title }), columns),
        ...originRows(input, columns),
        emptyRow(columns),
        ...verdictRows(input, columns),
        ...section(words2.legend, legendRows(input, columns)),
        ...byChapter ? section(
          words2.marksByChapter,
          marks(messages.table.chapter, summary.byChapter, messages.table.outsideBands, true)
        ) : [],
        ...section(
          words2.marksByDepartment,
          marks(messages.table.department, summary.byDepartment, messages.table.noDepartment, summary.jointEntries === 0)
        ),
        ...summary.jointEntries === 0 ? [] : noteRows(`${words2.noteSign} ${words2.noteJoint({ entries: summary.jointEntries })}`, columns),
        ...table.columns.term === null ? [] : section(words2.marksByTerm, marks(messages.table.term, summary.byTerm, messages.table.noTerm, true)),
        ...section(byChapter ? words2.completenessByChapter : words2.completenessByDepartment, [
          ...completenessTable(
            byChapter ? messages.table.chapter : messages.table.department,
            byChapter ? summary.completenessByChapter : summary.completenessByDepartment,
            byChapter ? messages.table.outsideBands : messages.table.noDepartment,
            table,
            summary,
            columns,
            messages
          ),
          ...note === null ? [] : noteRows(note, columns)
        ]),
        ...section(
          words2.missing,
          cellList(findings.filter(isBlank2), summary.years, table, columns, messages, words2.missingNone)
        ),
        ...section(words2.stale, [
          ...noteRows(words2.staleNote, columns),
          ...cellList(findings.filter(isToLookOver), summary.years, table, columns, messages, words2.staleNone)
        ]),
        ...shape.length === 0 ? [] : section(words2.shape, shape),
        ...section(words2.notes, countingNotes(input, columns))
      ]
    };
  }

  // src/report/summary-tab.ts
  function planSummary(input) {
    const { table, summary, messages } = input;
    const words2 = messages.report;
    const labels = messages.table;
    const widths = reportWidths(
      Math.max(markColumns(table.scale, summary), summary.years.length + 1),
      markHeads(table.scale, summary, messages)
    );
    const columns = widths.length;
    const marks = (title, heading, rows, unnamed, total = true) => [
      emptyRow(columns),
      sectionRow(title, columns),
      ...markTable({ heading, rows, unnamed, total }, summary, table.scale, columns, messages)
    ];
    const completeness = (title, heading, rows, unnamed) => [
      emptyRow(columns),
      sectionRow(title, columns),
      ...completenessTable(heading, rows, unnamed, table, summary, columns, messages)
    ];
    const byChapter = table.chapters.length > 0;
    const note = interimNote(table, summary.years, messages);
    return {
      kind: "summary",
      name: words2.summaryTabName,
      widths,
      rows: [
        ...titleRows(words2.summaryTitle, columns),
        ...originRows(input, columns),
        ...byChapter ? marks(words2.marksByChapter, labels.chapter, summary.byChapter, labels.outsideBands) : [],
        ...table.directions.length > 0 ? marks(words2.marksByDirection, labels.direction, summary.byDirection, labels.noDirection) : [],
        ...marks(
          words2.marksByDepartment,
          labels.department,
          summary.byDepartment,
          labels.noDepartment,
          summary.jointEntries === 0
        ),
        ...summary.jointEntries === 0 ? [] : noteRows(`${words2.noteSign} ${words2.noteJoint({ entries: summary.jointEntries })}`, columns),
        ...table.columns.term === null ? [] : marks(words2.marksByTerm, labels.term, summary.byTerm, labels.noTerm),
        ...byChapter ? completeness(words2.completenessByChapter, labels.chapter, summary.completenessByChapter, labels.outsideBands) : [],
        ...completeness(
          words2.completenessByDepartment,
          labels.department,
          summary.completenessByDepartment,
          labels.noDepartment
        ),
        ...note === null ? [] : noteRows(note, columns),
        emptyRow(columns),
        sectionRow(words2.notes, columns),
        ...countingNotes(input, columns)
      ]
    };
  }

  // src/sheets/write-tab.ts
  var LINE_COLORS = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
  var DEFAULT_SIZE = 10;
  function mapCells(plan, pick3) {
    return plan.rows.map((row) => row.map(pick3));
  }
  function fitGrid(sheet, rows, columns) {
    const maxRows = sheet.getMaxRows();
    const maxColumns = sheet.getMaxColumns();
    if (maxRows < rows) {
      sheet.insertRowsAfter(maxRows, rows - maxRows);
    } else if (maxRows > rows) {
      sheet.deleteRows(rows + 1, maxRows - rows);
    }
    if (maxColumns < columns) {
      sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
    } else if (maxColumns > columns) {
      sheet.deleteColumns(columns + 1, maxColumns - columns);
    }
  }
  function setWidths(sheet, widths) {
    var _a3;
    for (let first = 0; first < widths.length; ) {
      let next = first + 1;
      while (next < widths.length && widths[next] === widths[first]) {
        next++;
      }
      sheet.setColumnWidths(first + 1, next - first, (_a3 = widths[first]) != null ? _a3 : 100);
      first = next;
    }
  }
  function lineAreas(plan, side, line) {
    const areas = [];
    plan.rows.forEach((cells, row) => {
      var _a3;
      let start = -1;
      for (let column = 0; column <= cells.length; column++) {
        const has = ((_a3 = cells[column]) == null ? void 0 : _a3.style[side]) === line;
        if (has && start < 0) {
          start = column;
        } else if (!has && start >= 0) {
          areas.push({ row, column: start, rows: 1, columns: column - start });
          start = -1;
        }
      }
    });
    return areas.map(areaToA1);
  }
  function drawLines(sheet, plan) {
    const styles = {
      hairline: SpreadsheetApp.BorderStyle.SOLID,
      strong: SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
      accent: SpreadsheetApp.BorderStyle.SOLID_MEDIUM
    };
    for (const line of ["hairline", "strong", "accent"]) {
      const below = lineAreas(plan, "bottom", line);
      if (below.length > 0) {
        sheet.getRangeList([...below]).setBorder(null, null, true, null, null, null, LINE_COLORS[line], styles[line]);
      }
      const above = lineAreas(plan, "top", line);
      if (above.length > 0) {
        sheet.getRangeList([...above]).setBorder(true, null, null, null, null, null, LINE_COLORS[line], styles[line]);
      }
    }
  }
  function richTextBuilder() {
    const plain = /* @__PURE__ */ new Map();
    return (cell) => {
      var _a3;
      const text = String(cell.value);
      if (cell.link !== void 0 && text !== "") {
        const url = `#gid=${cell.link.sheetId}&range=${toA1(cell.link.cell)}`;
        return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
      }
      const value = (_a3 = plain.get(text)) != null ? _a3 : SpreadsheetApp.newRichTextValue().setText(text).build();
      plain.set(text, value);
      return value;
    };
  }
  function linkBlocks(plan) {
    const blocks = [];
    let links = [];
    const close = () => {
      const [first] = links;
      const last = links[links.length - 1];
      if (first !== void 0 && last !== void 0) {
        const columns = links.map((link) => link.column);
        const left = Math.min(...columns);
        blocks.push({
          row: first.row,
          column: left,
          rows: last.row - first.row + 1,
          columns: Math.max(...columns) - left + 1
        });
      }
      links = [];
    };
    plan.rows.forEach((cells, row) => {
      if (cells.some((cell) => typeof cell.value === "number")) {
        close();
      }
      links.push(...cells.flatMap((cell, column) => cell.link === void 0 ? [] : [{ row, column }]));
    });
    close();
    return blocks;
  }
  function writeLinks(sheet, plan) {
    const build2 = richTextBuilder();
    for (const { row, column, rows, columns } of linkBlocks(plan)) {
      const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
      sheet.getRange(row + 1, column + 1, rows, columns).setRichTextValues(cells.map((line) => line.map(build2)));
    }
  }
  function writeTab(sheet, plan) {
    fitGrid(sheet, plan.rows.length, plan.widths.length);
    setWidths(sheet, plan.widths);
    const range = sheet.getRange(1, 1, plan.rows.length, plan.widths.length);
    const style = (pick3) => mapCells(plan, (cell) => pick3(cell.style));
    range.setNumberFormats(mapCells(plan, (cell) => {
      var _a3;
      return typeof cell.value === "number" ? (_a3 = cell.style.format) != null ? _a3 : "0" : "@";
    })).setValues(mapCells(plan, (cell) => cell.value));
    writeLinks(sheet, plan);
    range.setBackgrounds(style(({ background }) => background != null ? background : null)).setFontColors(style(({ color }) => color != null ? color : null)).setFontSizes(style(({ size }) => size != null ? size : DEFAULT_SIZE)).setFontWeights(style(({ bold }) => bold === true ? "bold" : "normal")).setHorizontalAlignments(style(({ align }) => align != null ? align : "left")).setVerticalAlignment("middle").setFontLines(mapCells(plan, (cell) => cell.link === void 0 ? "none" : "underline")).setWraps(style(({ wrap }) => wrap === true));
    drawLines(sheet, plan);
    sheet.setHiddenGridlines(true);
  }

  // src/sheets/output-tabs.ts
  function contentsOf2(sheet) {
    const range = sheet.getDataRange();
    return fingerprint([range.getValues(), range.getNotes(), range.getBackgrounds()]);
  }
  function freeName(wanted, taken) {
    const lower = new Set(taken.map((name2) => name2.toLowerCase()));
    let name = wanted;
    for (let number3 = 2; lower.has(name.toLowerCase()); number3++) {
      name = `${wanted} (${number3})`;
    }
    return name;
  }
  function withoutLeftovers(spreadsheet, own2) {
    return own2.filter((tab) => {
      if (tab.mark.state === "building") {
        spreadsheet.deleteSheet(tab.sheet);
      }
      return tab.mark.state !== "building";
    });
  }
  function build(spreadsheet, plan, name, position) {
    const sheet = spreadsheet.insertSheet(name, position);
    try {
      sheet.hideSheet();
      addMark(sheet, { state: "building" });
      writeTab(sheet, plan);
      return sheet;
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
  }
  function currentTab(own2, kind) {
    for (const { sheet, mark: mark2 } of own2) {
      if (mark2.state === "current" && mark2.kind === kind && sheet.getName() === mark2.name) {
        return { sheet, name: mark2.name, edited: contentsOf2(sheet) !== mark2.fingerprint };
      }
    }
    return null;
  }
  function retire(spreadsheet, old, keptName) {
    if (!old.edited) {
      spreadsheet.deleteSheet(old.sheet);
      return null;
    }
    old.sheet.setName(keptName);
    changeMark(old.sheet, { state: "kept" });
    return keptName;
  }
  function renewTab(spreadsheet, plan, naming) {
    var _a3;
    const own2 = withoutLeftovers(spreadsheet, findOwnTabs(spreadsheet));
    const names = spreadsheet.getSheets().map((sheet2) => sheet2.getName());
    const old = currentTab(own2, plan.kind);
    const name = (_a3 = old == null ? void 0 : old.name) != null ? _a3 : freeName(plan.name, names);
    const position = old === null ? names.length : names.indexOf(old.name);
    const sheet = build(spreadsheet, plan, freeName(naming.building, names), position);
    const fingerprint2 = contentsOf2(sheet);
    const kept = old === null ? null : retire(spreadsheet, old, freeName(naming.kept, names));
    sheet.setName(name);
    changeMark(sheet, { state: "current", kind: plan.kind, name, fingerprint: fingerprint2 });
    sheet.showSheet();
    return { sheet, name, kept, beside: old === null && name !== plan.name };
  }

  // src/summary/tally.ts
  function markPlaceOf(entry, scale) {
    var _a3, _b, _c, _d;
    const reading = readMark((_d = (_c = (_a3 = entry.mark) == null ? void 0 : _a3.says) != null ? _c : (_b = entry.mark) == null ? void 0 : _b.text) != null ? _d : "", scale);
    switch (reading.kind) {
      case "blank":
        return "unmarked";
      case "not-rated":
      case "unknown":
        return "other";
      case "exact":
      case "look-alike":
        return scale.indexOf(reading.mark);
    }
  }
  function tallyOf(places, scale) {
    var _a3;
    const marks = scale.map(() => 0);
    let unmarked = 0;
    let others = 0;
    for (const place of places) {
      if (place === "unmarked") {
        unmarked++;
      } else if (place === "other") {
        others++;
      } else {
        marks[place] = ((_a3 = marks[place]) != null ? _a3 : 0) + 1;
      }
    }
    return { marks, unmarked, others, total: places.length };
  }
  function measurePlaceOf(table, measure) {
    var _a3, _b;
    const places = ((_b = (_a3 = table.measures[measure]) == null ? void 0 : _a3.entries) != null ? _b : []).flatMap((index) => {
      const entry = table.entries[index];
      return entry === void 0 ? [] : [markPlaceOf(entry, table.scale)];
    });
    const steps2 = places.filter((place) => typeof place === "number");
    if (steps2.length > 0) {
      return Math.max(...steps2);
    }
    return places.includes("other") ? "other" : "unmarked";
  }

  // src/summary/summary.ts
  function groupBy(entries, labelsOf) {
    return groupUnder(entries, labelsOf).map(({ label, members: members2 }) => ({ label, entries: members2 }));
  }
  function groupByBand(entries, bandOf, titleOf2) {
    return groupBy(entries, (entry) => {
      var _a3;
      return [String((_a3 = bandOf(entry)) != null ? _a3 : "")];
    }).map((group) => ({
      label: group.label === "" ? "" : titleOf2(Number(group.label)),
      entries: group.entries
    }));
  }
  function termLabels(entry, vocabulary) {
    var _a3;
    if (entry.term === null || entry.term.text === "") {
      return [""];
    }
    const text = (_a3 = entry.term.says) != null ? _a3 : entry.term.text;
    const terms = termsIn(text, vocabulary);
    return [terms === null ? oneLine(text) : vocabulary.filter((term) => terms.includes(term)).join("・")];
  }
  function asWritten(group) {
    const texts = group.entries.map(({ term }) => {
      var _a3, _b;
      return oneLine((_b = (_a3 = term == null ? void 0 : term.says) != null ? _a3 : term == null ? void 0 : term.text) != null ? _b : "");
    });
    const [first = ""] = texts;
    return texts.every((text) => /^[ -~]+$/.test(text)) ? { ...group, label: first } : group;
  }
  function byTermOrder(one, other, vocabulary) {
    const position = (label) => {
      const at = vocabulary.indexOf(label);
      return label === "" ? Number.POSITIVE_INFINITY : at < 0 ? vocabulary.length : at;
    };
    return position(one.label) < position(other.label) ? -1 : Number(position(one.label) > position(other.label));
  }
  function bySize(one, other) {
    return Number(one.label === "") - Number(other.label === "") || other.entries.length - one.entries.length;
  }
  function summarize(table) {
    const entryPlaces = table.entries.map((entry) => markPlaceOf(entry, table.scale));
    const measurePlaces = table.measures.map((_, measure) => measurePlaceOf(table, measure));
    const markRow = ({ label, under, entries }) => ({
      label,
      under: under != null ? under : null,
      entries: tallyOf(
        entries.map((entry) => {
          var _a3;
          return (_a3 = entryPlaces[entry.index]) != null ? _a3 : "unmarked";
        }),
        table.scale
      ),
      measures: tallyOf(
        [...new Set(entries.map((entry) => entry.measure))].map((measure) => {
          var _a3;
          return (_a3 = measurePlaces[measure]) != null ? _a3 : "unmarked";
        }),
        table.scale
      )
    });
    const grid = completenessGrid(table);
    const completenessRow = ({ label, entries }) => {
      const years = grid.years.map(
        (_, position) => sumOf(entries.flatMap((entry) => {
          var _a3, _b;
          return (_b = (_a3 = grid.entries[entry.index]) == null ? void 0 : _a3[position]) != null ? _b : [];
        }))
      );
      return { label, years, total: sumOf(years) };
    };
    const all = { label: "", entries: table.entries };
    const chapters = groupByBand(
      table.entries,
      (entry) => entry.chapter,
      (band) => {
        var _a3, _b;
        return (_b = (_a3 = table.chapters[band]) == null ? void 0 : _a3.title) != null ? _b : "";
      }
    );
    const directions = chapters.flatMap(
      (chapter) => groupByBand(
        chapter.entries,
        (entry) => entry.direction,
        (band) => {
          var _a3, _b;
          return (_b = (_a3 = table.directions[band]) == null ? void 0 : _a3.title) != null ? _b : "";
        }
      ).map((direction) => chapter.label === "" ? direction : { ...direction, under: chapter.label })
    );
    const departments = [
      ...groupBy(table.entries, (entry) => entry.departments.length === 0 ? [""] : entry.departments)
    ].sort(bySize);
    const terms = [...groupBy(table.entries, (entry) => termLabels(entry, table.terms))].sort((one, other) => byTermOrder(one, other, table.terms)).map(asWritten);
    return {
      total: markRow(all),
      byChapter: chapters.map(markRow),
      byDirection: directions.map(markRow),
      byDepartment: departments.map(markRow),
      byTerm: terms.map(markRow),
      jointEntries: table.entries.filter((entry) => entry.departments.length > 1).length,
      newMeasures: table.measures.filter((measure) => measure.entries.some((index) => {
        var _a3;
        return (_a3 = table.entries[index]) == null ? void 0 : _a3.isNew;
      })).length,
      relistedEntries: table.entries.filter((entry) => entry.relisted).length,
      years: grid.years,
      completeness: completenessRow(all),
      completenessByChapter: chapters.map(completenessRow),
      completenessByDepartment: departments.map(completenessRow)
    };
  }

  // src/commands/make-tab.ts
  function messageFor(result, plan, messages) {
    if (result.kept !== null) {
      return messages.done.tabKept({ tab: result.name, kept: result.kept });
    }
    return result.beside ? messages.done.tabBeside({ tab: result.name, taken: plan.name }) : messages.done.tab({ tab: result.name });
  }
  var PLANS = {
    summary: planSummary,
    report: planReport
  };
  function makeTabOf(kind, { table }, context) {
    const { spreadsheet, messages, time: time2 } = context;
    const plan = PLANS[kind]({
      table,
      findings: openFindings(keyedFindings(table, context)),
      summary: summarize(table),
      now: time2.now,
      version: VERSION,
      messages
    });
    const naming = {
      building: messages.report.buildingName({ tab: plan.name }),
      kept: messages.report.keptName({ tab: plan.name, time: time2.now.replace("T", " ").replace(":", "") })
    };
    const result = orFail(
      () => renewTab(spreadsheet, plan, naming),
      (detail) => ({ code: "cannot-write-tab", tab: plan.name, detail })
    );
    return { plan, result };
  }
  function makeTab(kind) {
    runOnTable(
      ({ working }) => working[kind],
      (found2, context) => {
        const { spreadsheet, messages } = context;
        const { plan, result } = makeTabOf(kind, found2, context);
        return { message: messageFor(result, plan, messages), show: () => showSheet(spreadsheet, result.sheet) };
      }
    );
  }
  function makeSummary() {
    makeTab("summary");
  }
  function makeReport() {
    makeTab("report");
  }

  // src/commands/open-menu.ts
  function menuGroups(menu) {
    return [
      [
        { caption: menu.validate, functionName: "validateTable" },
        { caption: menu.highlight, functionName: "highlightMissingYears" },
        { caption: menu.clear, functionName: "clearHighlights" },
        { caption: menu.history, functionName: "showFixHistory" }
      ],
      [
        { caption: menu.setDropdowns, functionName: "setDropdowns" },
        { caption: menu.removeDropdowns, functionName: "removeDropdowns" }
      ],
      [
        { caption: menu.summary, functionName: "createSummary" },
        { caption: menu.report, functionName: "createReport" }
      ],
      [
        { caption: menu.settings, functionName: "showSettings" },
        { caption: menu.help, functionName: "showHelp" }
      ]
    ];
  }
  function openMenu() {
    const messages = userMessages();
    buildMenu(messages.product, menuGroups(messages.menu));
  }

  // src/bridge/check-result.ts
  var Letter = nullable(string2().check(_regex(/^[A-Z]+$/)));
  var Count = int().check(_nonnegative());
  var RowNumber = int().check(_positive());
  var Counts = record(string2(), Count);
  var BandJson = object({ title: string2(), row: RowNumber, entries: Count });
  var TallyJson = object({ marks: Counts, unmarked: Count, others: Count, total: Count });
  var MarkRowJson = object({ label: string2(), entries: TallyJson, measures: TallyJson });
  var CompletenessJson = object({ filled: Count, required: Count, rate: nullable(number2()) });
  var CompletenessRowJson = object({
    label: string2(),
    years: array(extend2(CompletenessJson, { label: string2() })),
    total: CompletenessJson
  });
  var CheckResult = object({
    sheet: string2(),
    table: object({
      headerRows: tuple([RowNumber, RowNumber]),
      firstRow: RowNumber,
      lastRow: RowNumber,
      columns: object({
        new: Letter,
        item: Letter,
        outline: Letter,
        department: Letter,
        term: Letter,
        mark: Letter
      }),
      years: array(
        object({
          label: string2(),
          from: nullable(int()),
          to: nullable(int()),
          kind: _enum(["actual", "interim", "plan", "target"]),
          asOf: nullable(string2()),
          columns: array(string2())
        })
      ),
      asOf: object({ date: string2(), source: _enum(["settings", "sheet", "today"]) }),
      scale: array(object({ mark: string2(), meaning: string2() })),
      measures: Count,
      entries: Count,
      new: Count,
      chapters: array(BandJson),
      directions: array(BandJson),
      departments: Counts,
      terms: Counts,
      marks: Counts
    }),
    findings: array(
      object({
        check: string2(),
        severity: _enum(["error", "warning", "info"]),
        cell: string2(),
        row: RowNumber,
        measure: string2(),
        departments: array(string2()),
        message: string2(),
        remedy: string2()
      })
    ),
    summary: object({
      findings: object({ error: Count, warning: Count, info: Count }),
      marks: MarkRowJson,
      byChapter: array(MarkRowJson),
      byDirection: array(MarkRowJson),
      byDepartment: array(MarkRowJson),
      byTerm: array(MarkRowJson),
      completeness: CompletenessRowJson,
      completenessByChapter: array(CompletenessRowJson),
      completenessByDepartment: array(CompletenessRowJson),
      jointEntries: Count,
      newMeasures: Count,
      relistedEntries: Count
    })
  });
  function letter(column) {
    return column === null ? null : columnLetter(column);
  }
  function bandsJson(bands, entryBands) {
    return bands.map((band, index) => ({
      title: band.title,
      row: band.cell.row + 1,
      entries: entryBands.filter((at) => at === index).length
    }));
  }
  function tallyJson(tally, table) {
    return {
      marks: Object.fromEntries(table.scale.map((mark2, index) => {
        var _a3;
        return [mark2.symbol, (_a3 = tally.marks[index]) != null ? _a3 : 0];
      })),
      unmarked: tally.unmarked,
      others: tally.others,
      total: tally.total
    };
  }
  function markRowJson(row, table) {
    return { label: row.label, entries: tallyJson(row.entries, table), measures: tallyJson(row.measures, table) };
  }
  function completenessJson(part) {
    return { ...part, rate: rateOf(part) };
  }
  function completenessRowJson(row, summary, table) {
    return {
      label: row.label,
      years: row.years.map((year, position) => {
        var _a3, _b, _c;
        return {
          label: (_c = (_b = table.years[(_a3 = summary.years[position]) != null ? _a3 : -1]) == null ? void 0 : _b.label) != null ? _c : "",
          ...completenessJson(year)
        };
      }),
      total: completenessJson(row.total)
    };
  }
  function countsOf3(rows) {
    return Object.fromEntries(rows.filter((row) => row.label !== "").map((row) => [row.label, row.entries.total]));
  }
  function tableJson(table, summary) {
    var _a3;
    const { columns } = table;
    const lastEntry = table.entries[table.entries.length - 1];
    return {
      headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
      firstRow: table.headerRows[1] + 2,
      lastRow: ((_a3 = lastEntry == null ? void 0 : lastEntry.row) != null ? _a3 : table.headerRows[1] + 1) + 1,
      columns: {
        new: letter(columns.new),
        item: letter(columns.item),
        outline: letter(columns.outline),
        department: letter(columns.department),
        term: letter(columns.term),
        mark: letter(columns.mark)
      },
      years: table.years.map((year) => ({
        label: year.label,
        from: year.from,
        to: year.to,
        kind: year.kind,
        asOf: year.asOf,
        columns: year.columns.map(columnLetter)
      })),
      asOf: { ...table.asOf },
      scale: table.scale.map((mark2) => ({ mark: mark2.symbol, meaning: mark2.meaning })),
      measures: table.measures.length,
      entries: table.entries.length,
      new: summary.newMeasures,
      chapters: bandsJson(
        table.chapters,
        table.entries.map((entry) => entry.chapter)
      ),
      directions: bandsJson(
        table.directions,
        table.entries.map((entry) => entry.direction)
      ),
      departments: { ...countsOf3(summary.byDepartment) },
      terms: { ...countsOf3(summary.byTerm) },
      marks: tallyJson(summary.total.entries, table).marks
    };
  }
  function toCheckResult(table, findings, summary) {
    const rows = (list) => list.map((row) => markRowJson(row, table));
    const rates = (list) => list.map((row) => completenessRowJson(row, summary, table));
    return {
      sheet: table.sheetName,
      table: tableJson(table, summary),
      findings: findings.map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        cell: toA1(finding.cell),
        row: finding.cell.row + 1,
        measure: finding.measure,
        departments: [...finding.departments],
        message: finding.message,
        remedy: finding.remedy
      })),
      summary: {
        findings: countBySeverity(findings),
        marks: markRowJson(summary.total, table),
        byChapter: rows(summary.byChapter),
        byDirection: rows(summary.byDirection),
        byDepartment: rows(summary.byDepartment),
        byTerm: rows(summary.byTerm),
        completeness: completenessRowJson(summary.completeness, summary, table),
        completenessByChapter: rates(summary.completenessByChapter),
        completenessByDepartment: rates(summary.completenessByDepartment),
        jointEntries: summary.jointEntries,
        newMeasures: summary.newMeasures,
        relistedEntries: summary.relistedEntries
      }
    };
  }

  // src/bridge/fixes.ts
  var CellName = string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/));
  var Text = string2().check(_maxLength(5e4));
  var FixScope = discriminatedUnion("kind", [
    object({ kind: literal("finding"), key: string2().check(_maxLength(2e3)) }),
    object({ kind: literal("check"), check: string2() }),
    object({ kind: literal("all") })
  ]);
  var Edit = object({ start: int().check(_gte(0)), end: int().check(_gte(0)), text: Text });
  var CellChange = object({
    cell: CellName,
    before: Text,
    edits: array(Edit).check(_maxLength(2e4)),
    /** Code names of the checks that it mends. */
    checks: array(string2()),
    measure: string2(),
    /** Cells beside it that must still hold what they held: else rows or columns have moved. */
    landmarks: array(object({ cell: CellName, text: Text })).check(_maxLength(4))
  });
  var NotChanged = _enum([
    /** Before anything is written: */
    "formula",
    "value",
    "linked",
    "converts",
    "too-long",
    /** Since it was shown: */
    "changed",
    "moved",
    "gone",
    /** In writing: */
    "refused"
  ]);
  var Left = array(object({ cell: CellName, reason: NotChanged }));
  var FixPreview = object({
    sheetId: int(),
    changes: array(CellChange),
    /** Titles of the checks by their code names. */
    titles: record(string2(), string2()),
    left: Left,
    /** Further cells for a next time: more than one can look through at once. */
    more: int()
  });
  var MOST_CHANGES = 500;
  var FixRequest = object({ sheetId: int(), changes: array(CellChange).check(_maxLength(MOST_CHANGES)) });
  var FixOutcome = object({
    /** Under which it can be taken back; null where nothing was changed. */
    fix: nullable(int()),
    cells: int(),
    left: Left
  });
  var FixHistory = object({
    fixes: array(
      object({
        fix: int(),
        /** `YYYY-MM-DD HH:MM` */
        at: string2(),
        sheet: string2(),
        /** Titles of the checks. */
        checks: array(string2()),
        /** Cells that stand as mended, and cells taken back. */
        done: int(),
        back: int()
      })
    )
  });
  var TakeBackRequest = object({ fix: int(), cells: array(CellName).check(_maxLength(MOST_CHANGES)) });

  // src/bridge/understanding.ts
  var Letter2 = string2();
  var Understanding = object({
    headerRows: tuple([int(), int()]),
    /** Every headed column, left to right. */
    columns: array(
      object({
        letter: Letter2,
        headings: array(string2()),
        /** By these a correction finds the column again. */
        heading: string2(),
        nth: int(),
        use: ColumnUse,
        corrected: boolean2()
      })
    ),
    years: array(
      object({
        label: string2(),
        kind: _enum(["actual", "interim", "plan", "target"]),
        asOf: nullable(string2()),
        columns: array(Letter2)
      })
    ),
    asOf: object({ date: string2(), source: _enum(["settings", "sheet", "today"]) }),
    scale: array(object({ mark: string2(), meaning: string2() })),
    scaleSource: _enum(["settings", "legend", "usual", "used", "open"]),
    terms: array(string2()),
    /** In the order in which the sheet names them first. */
    departments: array(string2())
  });
  function understandingOf(table) {
    return {
      headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
      columns: table.columnUses.map(({ column, headings, key, nth, use, corrected }) => ({
        letter: columnLetter(column),
        headings: [...headings],
        heading: key,
        nth,
        use,
        corrected
      })),
      years: table.years.map(({ label, kind, asOf, columns }) => ({
        label,
        kind,
        asOf,
        columns: columns.map(columnLetter)
      })),
      asOf: { ...table.asOf },
      scale: table.scale.map(({ symbol, meaning }) => ({ mark: symbol, meaning })),
      scaleSource: table.scaleSource,
      terms: [...table.terms],
      departments: [...new Set(table.entries.flatMap((entry) => entry.departments))]
    };
  }

  // src/bridge/settings-page.ts
  var SettingsState = _enum(["stored", "default", "unreadable", "newer"]);
  var CheckInWords = object({
    id: string2(),
    title: string2(),
    /** That it has where nothing is set. */
    severity: _enum(["error", "warning", "info"])
  });
  var SettingsPage = object({
    /** Of other tabs' corrections the page knows nothing. */
    settings: Settings,
    /** Of the settings as they are stored. */
    revision: string2(),
    state: SettingsState,
    /** The checks that can be turned off, in the order of their findings. */
    checks: array(CheckInWords),
    /** What holds where nothing is set. */
    usual: object({ colors: Settings.shape.colors }),
    /** The tab whose reading can be corrected; null where several fit and none is in front. */
    tab: nullable(
      object({
        sheet: string2(),
        sheetId: int(),
        /** null: no progress table was found in it. */
        understanding: nullable(Understanding),
        /** Why none was found; "" when one was. */
        problem: string2()
      })
    )
  });
  var SavedSettings = object({ settings: Settings, revision: string2() });
  var Row = int().check(_gte(1), _lte(1e5));
  var SettingsToSave = object({
    /** Looked at by the script with its own words for what is wrong. */
    settings: unknown(),
    /** That the page was given: it must still be the stored one. */
    revision: string2(),
    sheetId: nullable(int()),
    /** First and last header row as a person just set them; the script turns them into what finds them again. */
    headerRows: nullable(tuple([Row, Row]).check(refine(([first, last]) => first <= last && last - first < 10)))
  });

  // src/bridge/bridge.ts
  var SheetName = string2();
  var PageFinding = object({
    /** The same after rows were inserted or moved. */
    key: string2(),
    chapter: string2(),
    /** Cells that a fix would change; 0 where a person must decide. */
    fixes: int(),
    ignored: nullable(object({ reason: string2(), at: string2() }))
  });
  var ResultOnPage = object({
    ...pick2(CheckResult, { sheet: true, findings: true }).shape,
    table: pick2(CheckResult.shape.table, { years: true, asOf: true }),
    summary: pick2(CheckResult.shape.summary, { completeness: true })
  });
  var PageResult = object({
    result: ResultOnPage,
    sheetId: int(),
    /** Of the tab as it was checked. */
    fingerprint: string2(),
    /** `YYYY-MM-DDTHH:MM` */
    checkedAt: string2(),
    /** In which the findings are worded. */
    language: _enum(["ja", "en"]),
    /** Whether the settings could be used. */
    settingsState: SettingsState,
    /** Titles of the checks that found something. */
    titles: record(string2(), string2()),
    /** One for each of the result's findings. */
    findings: array(PageFinding)
  });
  var CheckedTable = extend2(PageResult, { result: CheckResult });
  var MadeTab = object({ name: string2(), sheetId: int(), kept: nullable(string2()) });
  var BridgeFailure = object({
    code: string2(),
    message: string2(),
    /** Tabs to choose from, for the code several-tables. */
    sheets: optional(array(string2())),
    details: string2()
  });
  var BRIDGE = {
    pageReadTable: {
      request: object({ sheet: nullable(SheetName) }),
      response: object({ sheet: SheetName, measures: int(), entries: int() })
    },
    pageCheckTable: { request: object({ sheet: SheetName }), response: CheckedTable },
    pageHighlight: { request: object({ sheet: SheetName }), response: object({ cells: int() }) },
    pageClearHighlights: { request: object({}), response: object({ sheets: int() }) },
    pageMakeTab: {
      request: object({ sheet: SheetName, kind: _enum(["summary", "report"]) }),
      response: MadeTab
    },
    pageOpenTab: { request: object({ sheetId: int() }), response: object({}) },
    pageGoToCell: {
      request: object({ sheetId: int(), cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)) }),
      response: object({})
    },
    pageFingerprint: { request: object({ sheetId: int() }), response: object({ fingerprint: string2() }) },
    pageIgnore: {
      request: object({ key: string2().check(_maxLength(2e3)), reason: string2().check(_maxLength(200)) }),
      response: object({ at: string2() })
    },
    pagePlanFixes: { request: object({ sheet: SheetName, scope: FixScope }), response: FixPreview },
    pageApplyFixes: { request: FixRequest, response: FixOutcome },
    pageFixHistory: { request: object({}), response: FixHistory },
    pagePlanTakeBack: { request: object({ fix: int() }), response: FixPreview },
    pageTakeBack: { request: TakeBackRequest, response: FixOutcome },
    pageReadSettings: { request: object({ sheet: nullable(SheetName) }), response: SettingsPage },
    pageImportSettings: { request: object({ text: string2() }), response: object({ settings: Settings }) },
    pageSaveSettings: { request: SettingsToSave, response: SavedSettings },
    pageRestore: { request: object({ key: string2() }), response: object({}) }
  };

  // src/bridge/bridge-version.ts
  var BRIDGE_VERSION = "4be06db7912f";

  // src/text/text-edits.ts
  function areEditsOf(length, edits) {
    let last = 0;
    return edits.every(({ start, end }) => {
      const fits = start >= last && end >= start && end <= length;
      last = end;
      return fits;
    });
  }
  function applyEdits(before, edits) {
    let after = "";
    let at = 0;
    for (const { start, end, text } of edits) {
      after += before.slice(at, start) + text;
      at = end;
    }
    return after + before.slice(at);
  }
  function inverseEdits(before, edits) {
    let shift = 0;
    return edits.map(({ start, end, text }) => {
      const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
      shift += text.length - (end - start);
      return inverse;
    });
  }
  function collides(one, other) {
    return one.start <= other.end && other.start <= one.end;
  }
  function mergeEdits(first, more) {
    const fitting = more.filter((edit) => !first.some((taken) => collides(taken, edit)));
    return [...first, ...fitting].sort((one, other) => one.start - other.start);
  }
  function endAfter(offset, edits) {
    let shift = 0;
    for (const { start, end, text } of edits) {
      if (start >= offset) {
        break;
      }
      if (offset < end) {
        return start + shift + Math.min(text.length, offset - start);
      }
      shift += text.length - (end - start);
    }
    return offset + shift;
  }
  function mapStretches(stretches, edits) {
    return stretches.map((stretch) => ({ ...stretch, start: endAfter(stretch.start, edits), end: endAfter(stretch.end, edits) })).filter(({ start, end }) => start < end);
  }

  // src/fixes/styled-text.ts
  var StretchStyle = object({
    bold: optional(boolean2()),
    italic: optional(boolean2()),
    underline: optional(boolean2()),
    strikethrough: optional(boolean2()),
    fontFamily: optional(string2()),
    /** Points. */
    fontSize: optional(number2()),
    /** `#rrggbb` */
    color: optional(string2())
  });
  var StyledStretch = object({ start: int(), end: int(), style: StretchStyle });
  function sameStretches(one, other) {
    return describe2(one) === describe2(other);
  }
  function describe2(stretches) {
    return JSON.stringify(joined(stretches).map(({ start, end, style }) => [start, end, Object.entries(style).sort()]));
  }
  function joined(stretches) {
    const result = [];
    for (const stretch of stretches) {
      const last = result[result.length - 1];
      if (last !== void 0 && last.end === stretch.start && isSameStyle(last.style, stretch.style)) {
        result[result.length - 1] = { ...last, end: stretch.end };
      } else {
        result.push(stretch);
      }
    }
    return result;
  }
  function isSameStyle(one, other) {
    return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  }
  function stretchesAfter(stretches, edits) {
    return joined(mapStretches(stretches, edits));
  }

  // src/fixes/fix-log.ts
  var LogState = _enum(["done", "refused", "back"]);
  var Edit2 = object({ start: int(), end: int(), text: string2() });
  var LogRecord = object({
    v: literal(1),
    /** Number of the fix; all cells mended at one click share it. */
    fix: int(),
    sheetId: int(),
    cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
    checks: array(string2()),
    /** Name of the measure as it was; left out where there was none. */
    measure: optional(string2()),
    /** Leads from the text after to the text before. */
    undo: array(Edit2),
    /** Fingerprints of both texts. */
    before: string2(),
    after: string2(),
    /** Stretches of the text before that looked otherwise than the cell. */
    stretches: array(StyledStretch),
    state: LogState
  });
  var MOST_FIXES = 50;
  var MOST_LINES2 = 5e3;
  var LONGEST_RECORD = 49e3;
  function recordOf(change, fix, sheetId) {
    const { cell, before, edits, stretches, checks, measure } = change;
    return {
      v: 1,
      fix,
      sheetId,
      cell: toA1(cell),
      checks: [...checks],
      ...measure === "" ? {} : { measure },
      undo: [...inverseEdits(before, edits)],
      before: fingerprint(before),
      after: fingerprint(applyEdits(before, edits)),
      stretches: [...stretches],
      state: "done"
    };
  }
  function parseRecord(text) {
    if (!text.startsWith("{")) {
      return null;
    }
    try {
      const parsed = safeParse(LogRecord, JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  function takenBack(record2, now, stretches) {
    if (fingerprint(now) !== record2.after) {
      return null;
    }
    const text = applyEdits(now, record2.undo);
    if (fingerprint(text) !== record2.before) {
      return null;
    }
    const asLeft = stretchesAfter(record2.stretches, inverseEdits(now, record2.undo));
    const isUntouched = sameStretches(stretches, asLeft);
    return { text, stretches: isUntouched ? record2.stretches : stretchesAfter(stretches, record2.undo) };
  }
  function loggedFixes(lines) {
    const standing = lines.filter(({ record: record2 }) => record2.state !== "refused");
    return [...groupUnder(standing, ({ record: record2 }) => [record2.fix])].sort((one, other) => other.label - one.label).slice(0, MOST_FIXES).flatMap(({ label: fix, members: members2 }) => {
      const [first] = members2;
      const count = (state) => members2.filter(({ record: record2 }) => record2.state === state).length;
      return first === void 0 ? [] : [
        {
          fix,
          at: first.at,
          sheet: first.sheet,
          sheetId: first.record.sheetId,
          checks: [...new Set(members2.flatMap(({ record: record2 }) => record2.checks))],
          done: count("done"),
          back: count("back")
        }
      ];
    });
  }
  function nextFix(lines) {
    return lines.reduce((highest, { record: record2 }) => Math.max(highest, record2.fix), 0) + 1;
  }
  function linesToDrop(lines) {
    const numbers = [...new Set(lines.map(({ record: record2 }) => record2.fix))].sort((one, other) => other - one);
    const drop = /* @__PURE__ */ new Set();
    let held = 0;
    for (const [position, fix] of numbers.entries()) {
      const members2 = lines.filter(({ record: record2 }) => record2.fix === fix);
      held += members2.length;
      if (position >= MOST_FIXES || held > MOST_LINES2 && position > 0) {
        for (const { line } of members2) {
          drop.add(line);
        }
      }
    }
    return [...drop].sort((one, other) => one - other);
  }

  // src/sheets/cell-states.ts
  function spansOf(cells) {
    var _a3;
    const spans = /* @__PURE__ */ new Map();
    for (const { row, column } of cells) {
      const span = (_a3 = spans.get(column)) != null ? _a3 : { column, first: row, last: row };
      spans.set(column, { column, first: Math.min(span.first, row), last: Math.max(span.last, row) });
    }
    return [...spans.values()];
  }
  function differenceOf(run, cell) {
    const style = {};
    const differs = (own2, base) => own2 !== null && own2 !== base;
    const [bold, italic, underline, strikethrough] = [
      run.isBold(),
      run.isItalic(),
      run.isUnderline(),
      run.isStrikethrough()
    ];
    const [fontFamily, fontSize, color] = [run.getFontFamily(), run.getFontSize(), run.getForegroundColor()];
    if (differs(bold, cell.isBold())) {
      style.bold = bold;
    }
    if (differs(italic, cell.isItalic())) {
      style.italic = italic;
    }
    if (differs(underline, cell.isUnderline())) {
      style.underline = underline;
    }
    if (differs(strikethrough, cell.isStrikethrough())) {
      style.strikethrough = strikethrough;
    }
    if (differs(fontFamily, cell.getFontFamily())) {
      style.fontFamily = fontFamily;
    }
    if (differs(fontSize, cell.getFontSize())) {
      style.fontSize = fontSize;
    }
    if (differs(color, cell.getForegroundColor())) {
      style.color = color;
    }
    return style;
  }
  function stateOf(value, formula, rich, base) {
    var _a3;
    if (formula !== "") {
      return { kind: "formula" };
    }
    if (typeof value !== "string") {
      return { kind: "value" };
    }
    const runs = (_a3 = rich == null ? void 0 : rich.getRuns()) != null ? _a3 : [];
    if (runs.some((run) => run.getLinkUrl() !== null)) {
      return { kind: "linked" };
    }
    const stretches = runs.flatMap((run) => {
      const style = base === null ? {} : differenceOf(run.getTextStyle(), base);
      return Object.keys(style).length === 0 ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), style }];
    });
    return { kind: "text", text: value, stretches };
  }
  function readCellStates(sheet, cells) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const rows = sheet.getMaxRows();
    const columns = sheet.getMaxColumns();
    const inside = cells.filter(({ row, column }) => row < rows && column < columns);
    const states = /* @__PURE__ */ new Map();
    for (const { column, first, last } of spansOf(inside)) {
      const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
      const values = range.getValues();
      const formulas = range.getFormulas();
      const rich = range.getRichTextValues();
      const bases = range.getTextStyles();
      for (const cell of inside) {
        if (cell.column === column) {
          const at = cell.row - first;
          const state = stateOf((_a3 = values[at]) == null ? void 0 : _a3[0], (_c = (_b = formulas[at]) == null ? void 0 : _b[0]) != null ? _c : "", (_e = (_d = rich[at]) == null ? void 0 : _d[0]) != null ? _e : null, (_g = (_f = bases[at]) == null ? void 0 : _f[0]) != null ? _g : null);
          states.set(`${cell.row},${column}`, state);
        }
      }
    }
    return cells.map(({ row, column }) => {
      var _a4;
      return (_a4 = states.get(`${row},${column}`)) != null ? _a4 : { kind: "gone" };
    });
  }

  // src/sheets/fix-log-tab.ts
  var WIDTHS = [130, 120, 60, 320, 320, 180, 120, 120];
  var COLUMNS = WIDTHS.length;
  var STATE_COLUMN = 7;
  var RECORD_COLUMN = 8;
  var HEADER = "#f1f3f4";
  function findLogTab(spreadsheet) {
    var _a3, _b;
    return (_b = (_a3 = findOwnTabs(spreadsheet).find(({ mark: mark2 }) => mark2.state === "log")) == null ? void 0 : _a3.sheet) != null ? _b : null;
  }
  function layOut(sheet, headings) {
    for (const [index, width] of WIDTHS.entries()) {
      sheet.setColumnWidth(index + 1, width);
    }
    sheet.getRange(1, 1, 1, COLUMNS).setValues([[...headings]]).setFontWeight("bold").setBackground(HEADER);
    sheet.setFrozenRows(1);
  }
  function createLogTab(spreadsheet, { name, headings }) {
    const sheets = spreadsheet.getSheets();
    const taken = new Set(sheets.map((sheet2) => sheet2.getName().toLowerCase()));
    const front = spreadsheet.getActiveSheet();
    let free = name;
    for (let number3 = 2; taken.has(free.toLowerCase()); number3++) {
      free = `${name} (${number3})`;
    }
    const sheet = spreadsheet.insertSheet(free, sheets.length);
    try {
      addMark(sheet, { state: "log" });
      layOut(sheet, headings);
      spreadsheet.setActiveSheet(front);
      sheet.hideSheet();
      return sheet;
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
  }
  function readLog(sheet) {
    const rows = sheet.getLastRow() - 1;
    if (rows < 1 || sheet.getMaxColumns() < COLUMNS) {
      return [];
    }
    return sheet.getRange(2, 1, rows, COLUMNS).getDisplayValues().flatMap((texts, line) => {
      var _a3, _b, _c;
      const record2 = parseRecord((_a3 = texts[RECORD_COLUMN - 1]) != null ? _a3 : "");
      return record2 === null ? [] : [{ line, at: (_b = texts[0]) != null ? _b : "", sheet: (_c = texts[1]) != null ? _c : "", record: record2 }];
    });
  }
  function runsFromEnd(numbers) {
    const runs = [];
    for (const number3 of numbers) {
      const last = runs[runs.length - 1];
      if (last !== void 0 && last[0] + last[1] === number3) {
        last[1]++;
      } else {
        runs.push([number3, 1]);
      }
    }
    return runs.reverse();
  }
  function addToLog(spreadsheet, naming, rows) {
    var _a3;
    const sheet = (_a3 = findLogTab(spreadsheet)) != null ? _a3 : createLogTab(spreadsheet, naming);
    const columns = sheet.getMaxColumns();
    if (columns < COLUMNS) {
      sheet.insertColumnsAfter(columns, COLUMNS - columns);
    }
    for (const [first, count] of runsFromEnd(linesToDrop(readLog(sheet)))) {
      sheet.deleteRows(first + 2, count);
    }
    sheet.insertRowsAfter(1, rows.length);
    const range = sheet.getRange(2, 1, rows.length, COLUMNS);
    range.clearFormat();
    range.setNumberFormat("@").setWrap(true).setVerticalAlignment("top");
    range.setValues(rows.map(({ words: words2, record: record2 }) => [...words2, JSON.stringify(record2)]));
    return sheet;
  }
  function changeLog(sheet, changes) {
    const sorted = [...changes].sort((one, other) => one.line - other.line);
    let next = 0;
    for (const [first, count] of [...runsFromEnd(sorted.map(({ line }) => line))].reverse()) {
      const block = sorted.slice(next, next + count);
      next += count;
      sheet.getRange(first + 2, STATE_COLUMN, count, 2).setValues(block.map(({ state, record: record2 }) => [state, JSON.stringify(record2)]));
    }
  }

  // src/sheets/write-cells.ts
  function richTextOf({ after, stretches }) {
    const builder = SpreadsheetApp.newRichTextValue().setText(after);
    for (const { start, end, style } of stretches) {
      const { bold, italic, underline, strikethrough, fontFamily, fontSize, color } = style;
      const look = SpreadsheetApp.newTextStyle();
      if (bold !== void 0) {
        look.setBold(bold);
      }
      if (italic !== void 0) {
        look.setItalic(italic);
      }
      if (underline !== void 0) {
        look.setUnderline(underline);
      }
      if (strikethrough !== void 0) {
        look.setStrikethrough(strikethrough);
      }
      if (fontFamily !== void 0) {
        look.setFontFamily(fontFamily);
      }
      if (fontSize !== void 0) {
        look.setFontSize(fontSize);
      }
      if (color !== void 0) {
        look.setForegroundColor(color);
      }
      builder.setTextStyle(start, end, look.build());
    }
    return builder.build();
  }
  function blocksOf(writings) {
    var _a3;
    const sorted = [...writings].sort(
      (one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row
    );
    const blocks = [];
    for (const writing of sorted) {
      const block = blocks[blocks.length - 1];
      const last = (_a3 = block == null ? void 0 : block[block.length - 1]) == null ? void 0 : _a3.cell;
      if (block !== void 0 && (last == null ? void 0 : last.column) === writing.cell.column && last.row + 1 === writing.cell.row) {
        block.push(writing);
      } else {
        blocks.push([writing]);
      }
    }
    return blocks;
  }
  function writeBlock(sheet, block) {
    const [first] = block;
    if (first === void 0) {
      return;
    }
    const range = sheet.getRange(first.cell.row + 1, first.cell.column + 1, block.length, 1);
    if (block.some(({ stretches }) => stretches.length > 0)) {
      range.setRichTextValues(block.map((writing) => [richTextOf(writing)]));
    } else {
      range.setValues(block.map(({ after }) => [after]));
    }
  }
  function writeTogether(sheet, writings) {
    const plain = writings.filter(({ stretches }) => stretches.length === 0);
    const groups = groupUnder(plain, ({ after }) => [after]);
    for (const { members: members2 } of groups) {
      const [first] = members2;
      if (first !== void 0 && members2.length > 1) {
        sheet.getRangeList(members2.map(({ cell }) => toA1(cell))).setValue(first.after);
      }
    }
    const alone = groups.flatMap(({ members: members2 }) => members2.length === 1 ? members2 : []);
    const styled = writings.filter(({ stretches }) => stretches.length > 0);
    for (const block of [...blocksOf(alone), ...blocksOf(styled)]) {
      writeBlock(sheet, block);
    }
    SpreadsheetApp.flush();
  }
  function writeOneByOne(sheet, writings) {
    for (const writing of writings) {
      try {
        writeBlock(sheet, [writing]);
        SpreadsheetApp.flush();
      } catch {
      }
    }
  }
  function remaining(sheet, writings) {
    return readCellStates(
      sheet,
      writings.map(({ cell }) => cell)
    ).map((state, index) => {
      const writing = writings[index];
      if (state.kind !== "text" || writing === void 0) {
        return "changed";
      }
      return state.text === writing.after ? "done" : state.text === writing.before ? "refused" : "changed";
    });
  }
  function writeCells(sheet, writings) {
    if (writings.length === 0) {
      return [];
    }
    try {
      writeTogether(sheet, writings);
    } catch {
      const outcomes = remaining(sheet, writings);
      writeOneByOne(
        sheet,
        writings.filter((_, index) => outcomes[index] === "refused")
      );
    }
    return remaining(sheet, writings);
  }

  // src/commands/log-words.ts
  function logNaming({ log }) {
    const { at, sheet, cell, before, after, check, state, own: own2 } = log.headings;
    return { name: log.tabName, headings: [at, sheet, cell, before, after, check, state, own2] };
  }
  function checkTitles(ids, { checks }) {
    const titles = checks;
    return ids.map((id) => {
      var _a3, _b;
      return (_b = (_a3 = titles[id]) == null ? void 0 : _a3.title) != null ? _b : id;
    });
  }
  function titlesOf(changes, messages) {
    const ids = [...new Set(changes.flatMap(({ checks }) => checks))];
    const titles = checkTitles(ids, messages);
    return Object.fromEntries(ids.map((id, index) => {
      var _a3;
      return [id, (_a3 = titles[index]) != null ? _a3 : id];
    }));
  }
  function stateWords(state, at, { log }) {
    return log.states[state]({ at: at.replace("T", " ") });
  }
  function logRow(record2, { at, sheet, before, after }, messages) {
    return {
      words: [
        at.replace("T", " "),
        safeText(sheet),
        record2.cell,
        safeText(before),
        safeText(after),
        checkTitles(record2.checks, messages).join(messages.page.separator),
        stateWords(record2.state, at, messages)
      ],
      record: record2
    };
  }

  // src/text/typed-value.ts
  var FORMULA_LIKE = /^\s*[=+\-@']/;
  var NUMBER_LIKE = /^[\d\s.,:/\-+%¥\\$€()年月日時分秒第元令和平成昭大正明治RHSTMrhstmEeAPap]*\d[\d\s.,:/\-+%¥\\$€()年月日時分秒令和平成昭大正明治RHSTMrhstmEeAPap]*$/;
  var LOGICAL = /^\s*(?:true|false)\s*$/i;
  var LONGEST5 = 40;
  function mightConvert(text) {
    if (FORMULA_LIKE.test(text)) {
      return true;
    }
    const folded = text.length > LONGEST5 ? "" : text.normalize("NFKC");
    return NUMBER_LIKE.test(folded) || LOGICAL.test(folded);
  }

  // src/fixes/fix-plan.ts
  var LONGEST6 = 2e4;
  function gather(findings, textAt) {
    var _a3;
    const cells = /* @__PURE__ */ new Map();
    for (const { fix, check } of findings) {
      for (const { cell, edits } of fix) {
        const key = toA1(cell);
        const known3 = (_a3 = cells.get(key)) != null ? _a3 : { cell, edits: [], checks: /* @__PURE__ */ new Set() };
        const merged = mergeEdits(known3.edits, edits);
        if (merged.length > known3.edits.length && areEditsOf(textAt(cell).length, merged)) {
          known3.edits = merged;
          known3.checks.add(check);
          cells.set(key, known3);
        }
      }
    }
    return [...cells.values()].sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  }
  function isSame(one, other) {
    return one.row === other.row && one.column === other.column;
  }
  function createSurroundings(table, textAt) {
    const entries = new Map(table.entries.map((entry) => [entry.row, entry]));
    const headings = new Map(table.columnUses.map((use) => [use.column, use.cell]));
    return (cell) => {
      var _a3, _b, _c;
      const entry = entries.get(cell.row);
      const beside = [(_a3 = entry == null ? void 0 : entry.item) == null ? void 0 : _a3.cell, headings.get(cell.column)].flatMap(
        (at) => at === void 0 || isSame(at, cell) ? [] : [{ cell: at, text: textAt(at) }]
      );
      const measure = entry === void 0 ? "" : (_c = (_b = table.measures[entry.measure]) == null ? void 0 : _b.name) != null ? _c : "";
      return { measure, landmarks: beside };
    };
  }
  function planFixes(findings, table) {
    const { texts } = table.snapshot;
    const textAt = ({ row, column }) => {
      var _a3, _b;
      return (_b = (_a3 = texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "";
    };
    const surroundingsOf = createSurroundings(table, textAt);
    const fixes = [];
    const left = [];
    for (const { cell, edits, checks } of gather(findings, textAt)) {
      const before = textAt(cell);
      const after = applyEdits(before, edits);
      if (before.length > LONGEST6 || after.length > LONGEST6) {
        left.push({ cell, reason: "too-long" });
      } else if (mightConvert(before) || mightConvert(after)) {
        left.push({ cell, reason: "converts" });
      } else if (after !== before) {
        fixes.push({ cell, before, edits, checks: [...checks], ...surroundingsOf(cell) });
      }
    }
    return { fixes, left };
  }

  // src/commands/plan-fixes.ts
  function obstacle(state, before, otherwise) {
    if (state === void 0) {
      return "gone";
    }
    return state.kind !== "text" ? state.kind : state.text === before ? null : otherwise;
  }
  function toCellChange({ cell, before, edits, checks, measure, landmarks }) {
    return {
      cell: toA1(cell),
      before,
      edits: [...edits],
      checks: [...checks],
      measure,
      landmarks: landmarks.map((mark2) => ({ cell: toA1(mark2.cell), text: mark2.text }))
    };
  }
  var planFixesForPage = ({ sheet, scope }, context) => {
    const location = locateTable(sheet, context);
    if (location.kind === "several") {
      throw new FailureError({ code: "several-tables", sheets: location.names });
    }
    const { table, sheet: tab } = location.found;
    const wanted = keyedFindings(table, context).filter(
      ({ finding, key, ignored }) => finding.fix.length > 0 && (scope.kind === "finding" ? key === scope.key : ignored === null) && (scope.kind === "check" ? finding.check === scope.check : true)
    );
    const plan = planFixes(
      wanted.map(({ finding }) => finding),
      table
    );
    const states = readCellStates(
      tab,
      plan.fixes.map(({ cell }) => cell)
    );
    const left = plan.left.map(({ cell, reason }) => ({ cell: toA1(cell), reason }));
    const changes = [];
    for (const [index, fix] of plan.fixes.entries()) {
      const reason = obstacle(states[index], fix.before, "value");
      if (reason === null) {
        changes.push(toCellChange(fix));
      } else {
        left.push({ cell: toA1(fix.cell), reason });
      }
    }
    return {
      sheetId: table.sheetId,
      changes: changes.slice(0, MOST_CHANGES),
      titles: { ...titlesOf(changes, context.messages) },
      left,
      more: Math.max(0, changes.length - MOST_CHANGES)
    };
  };

  // src/commands/apply-fixes.ts
  function placeOf(a1) {
    const area = parseA1(a1);
    if (area === null) {
      throw new FailureError({ code: "bad-request" });
    }
    return { row: area.row, column: area.column };
  }
  function sheetOrFail(sheetId, { spreadsheet }) {
    const sheet = sheetWithId(spreadsheet, sheetId);
    if (sheet === null) {
      throw new FailureError({ code: "outside-table" });
    }
    return sheet;
  }
  function reasonOf2(outcome) {
    return outcome === "done" ? null : outcome != null ? outcome : "changed";
  }
  function partByState(sheet, changes) {
    var _a3;
    const texts = sheet.getDataRange().getDisplayValues();
    const shown = ({ row, column }) => {
      var _a4, _b;
      return (_b = (_a4 = texts[row]) == null ? void 0 : _a4[column]) != null ? _b : "";
    };
    const places = changes.map(({ cell }) => placeOf(cell));
    const states = readCellStates(sheet, places);
    const fit = [];
    const left = [];
    for (const [index, { before, edits, checks, measure, landmarks, cell: name }] of changes.entries()) {
      const state = states[index];
      const hasMoved = landmarks.some(({ cell: cell2, text }) => shown(placeOf(cell2)) !== text);
      const reason = (_a3 = obstacle(state, before, "changed")) != null ? _a3 : hasMoved ? "moved" : null;
      if (!areEditsOf(before.length, edits)) {
        throw new FailureError({ code: "bad-request" });
      }
      const cell = places[index];
      if (reason === null && (state == null ? void 0 : state.kind) === "text" && cell !== void 0) {
        fit.push({ cell, before, edits, stretches: state.stretches, checks, measure });
      } else {
        left.push({ cell: name, reason: reason != null ? reason : "changed" });
      }
    }
    return { fit, left };
  }
  function writingOf({ cell, before, edits, stretches }) {
    return { cell, before, after: applyEdits(before, edits), stretches: stretchesAfter(stretches, edits) };
  }
  function recordAndWrite(sheet, recorded, { spreadsheet, messages, time: time2 }) {
    const rows = recorded.map(
      ({ change, record: record2 }) => logRow(
        record2,
        { at: time2.now, sheet: sheet.getName(), before: change.before, after: writingOf(change).after },
        messages
      )
    );
    const log = orFail(
      () => addToLog(spreadsheet, logNaming(messages), rows),
      (detail) => ({ code: "cannot-write-log", detail })
    );
    const outcomes = writeCells(
      sheet,
      recorded.map(({ change }) => writingOf(change))
    );
    const failed = recorded.flatMap(({ record: record2 }, line) => {
      const reason = reasonOf2(outcomes[line]);
      return reason === null ? [] : [{ line, reason, record: { ...record2, state: "refused" } }];
    });
    changeLog(
      log,
      failed.map(({ line, record: record2 }) => ({ line, record: record2, state: stateWords(record2.state, "", messages) }))
    );
    return failed.map(({ record: record2, reason }) => ({ cell: record2.cell, reason }));
  }
  var applyFixesForPage = ({ sheetId, changes }, context) => underLock(() => {
    const sheet = sheetOrFail(sheetId, context);
    const { fit, left } = partByState(sheet, changes);
    const log = findLogTab(context.spreadsheet);
    const fix = nextFix(log === null ? [] : readLog(log));
    const recorded = fit.map((change) => ({ change, record: recordOf(change, fix, sheetId) }));
    const isTooLong = ({ record: record2 }) => JSON.stringify(record2).length > LONGEST_RECORD;
    const writable = recorded.filter((one) => !isTooLong(one));
    const failed = writable.length === 0 ? [] : recordAndWrite(sheet, writable, context);
    const tooLong = recorded.filter(isTooLong).map(({ change }) => ({ cell: toA1(change.cell), reason: "too-long" }));
    const cells = writable.length - failed.length;
    return { fix: cells === 0 ? null : fix, cells, left: [...left, ...tooLong, ...failed] };
  });

  // src/commands/page-result.ts
  function snapshotFingerprint(snapshot) {
    return fingerprint([snapshot.texts, snapshot.merges]);
  }
  function pageLanguage({ language }) {
    return language === "ja" ? "ja" : "en";
  }
  function chapterOf(keyed, table) {
    var _a3, _b, _c, _d;
    const { entry } = keyed.finding;
    const chapter = entry === null ? null : (_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.chapter) != null ? _b : null;
    return chapter === null ? "" : (_d = (_c = table.chapters[chapter]) == null ? void 0 : _c.title) != null ? _d : "";
  }
  function toPageResult({ table }, keyed, { messages, state, time: time2 }) {
    const findings = keyed.map(({ finding }) => finding);
    return {
      result: toCheckResult(table, findings, summarize(table)),
      sheetId: table.sheetId,
      fingerprint: snapshotFingerprint(table.snapshot),
      checkedAt: time2.now,
      language: pageLanguage(messages),
      settingsState: state.state,
      titles: Object.fromEntries(findings.map(({ check }) => [check, messages.checks[check].title])),
      findings: keyed.map((one) => ({
        key: one.key,
        chapter: chapterOf(one, table),
        fixes: one.finding.fix.length,
        ignored: one.ignored === null ? null : { reason: one.ignored.reason, at: one.ignored.at }
      }))
    };
  }

  // src/settings/tab-corrections.ts
  function correctionsOf(settings, sheetId) {
    var _a3;
    return (_a3 = settings.tabs.find((tab) => tab.sheetId === sheetId)) != null ? _a3 : { sheetId, header: null, asOf: null, columns: [] };
  }
  function isAutomatic(tab) {
    return tab.header === null && tab.asOf === null && tab.columns.length === 0;
  }
  function withCorrections(settings, tab) {
    const others = settings.tabs.filter((other) => other.sheetId !== tab.sheetId);
    return { ...settings, tabs: isAutomatic(tab) ? others : [...others, tab] };
  }
  function onlyTab(settings, sheetId) {
    return { ...settings, tabs: settings.tabs.filter((tab) => tab.sheetId === sheetId) };
  }
  function mergedForSaving(stored, saved, sheetId, sheetIds) {
    const others = stored.tabs.filter((tab) => tab.sheetId !== sheetId && sheetIds.includes(tab.sheetId));
    const own2 = saved.tabs.filter((tab) => tab.sheetId === sheetId && !isAutomatic(tab));
    return { ...saved, tabs: [...others, ...own2] };
  }

  // src/commands/settings-calls.ts
  function tabFor(chosen, context) {
    const { spreadsheet, messages } = context;
    const named = spreadsheet.getSheets().find((candidate) => candidate.getName() === chosen);
    try {
      const location = locateTable(named === void 0 ? null : chosen, context);
      if (location.kind === "several") {
        return null;
      }
      const { table } = location.found;
      return {
        sheet: table.sheetName,
        sheetId: table.sheetId,
        understanding: understandingOf(table),
        problem: ""
      };
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
        throw error;
      }
      const sheet = named != null ? named : spreadsheet.getActiveSheet();
      return {
        sheet: sheet.getName(),
        sheetId: sheet.getSheetId(),
        understanding: null,
        problem: failureMessage(error, messages)
      };
    }
  }
  var readSettingsPage = ({ sheet }, context) => {
    var _a3;
    const { state, messages } = context;
    const tab = tabFor(sheet, context);
    return {
      settings: onlyTab(state.settings, (_a3 = tab == null ? void 0 : tab.sheetId) != null ? _a3 : null),
      revision: state.revision,
      state: state.state,
      checks: RULES.filter(({ id }) => id !== "no-progress-table").map(({ id, severity }) => ({
        id,
        title: messages.checks[id].title,
        severity
      })),
      usual: { colors: DEFAULT_SETTINGS.colors },
      tab
    };
  };
  function withHeaderRows(tab, [first, last], { spreadsheet }) {
    var _a3;
    const sheet = sheetWithId(spreadsheet, tab.sheetId);
    const firstRow = sheet === null ? "" : headerSignature((_a3 = snapshotOf(sheet).texts[first - 1]) != null ? _a3 : []);
    if (firstRow === "") {
      throw new FailureError({ code: "blank-header-row", row: first });
    }
    return { ...tab, header: { firstRow, rows: last - first + 1 } };
  }
  function settingsOrFail(outcome) {
    if (outcome.kind === "bad") {
      throw new FailureError({ code: "bad-settings", problem: outcome.problem });
    }
    return outcome.settings;
  }
  var importSettingsPage = ({ text }) => ({
    settings: settingsOrFail(readSettingsText(text.trim()))
  });
  var saveSettingsPage = (request, context) => underLock(() => {
    const { revision, sheetId, headerRows } = request;
    const settings = settingsOrFail(readSettingsData(request.settings));
    const stored = readDocumentState();
    if (stored.revision !== revision) {
      throw new FailureError({ code: "settings-changed" });
    }
    const saved = sheetId === null || headerRows === null ? settings : withCorrections(settings, withHeaderRows(correctionsOf(settings, sheetId), headerRows, context));
    const sheetIds = context.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
    const merged = mergedForSaving(stored.settings, saved, sheetId, sheetIds);
    return { settings: onlyTab(merged, sheetId), revision: storeSettings(merged) };
  });

  // src/commands/take-back.ts
  function linesOf3({ spreadsheet }) {
    const log = findLogTab(spreadsheet);
    return { log, lines: log === null ? [] : readLog(log) };
  }
  var fixHistoryForPage = (_, context) => ({
    fixes: loggedFixes(linesOf3(context).lines).map(({ checks, sheetId, sheet, ...fix }) => {
      var _a3, _b;
      return {
        ...fix,
        // The tab may have another name by now.
        sheet: (_b = (_a3 = sheetWithId(context.spreadsheet, sheetId)) == null ? void 0 : _a3.getName()) != null ? _b : sheet,
        checks: [...checkTitles(checks, context.messages)]
      };
    })
  });
  function restorables(lines, sheet) {
    const states = readCellStates(
      sheet,
      lines.map(({ record: record2 }) => placeOf(record2.cell))
    );
    return lines.map((line, index) => {
      var _a3;
      const state = states[index];
      if ((state == null ? void 0 : state.kind) !== "text") {
        return { line, state: { kind: "left", reason: (_a3 = state == null ? void 0 : state.kind) != null ? _a3 : "gone" } };
      }
      const back = takenBack(line.record, state.text, state.stretches);
      return {
        line,
        state: back === null ? { kind: "left", reason: "changed" } : { kind: "back", now: state.text, ...back }
      };
    });
  }
  function standingLines(fix, lines) {
    const standing = lines.filter(({ record: record2 }) => record2.fix === fix && record2.state === "done");
    if (standing.length === 0) {
      throw new FailureError({ code: "not-in-log" });
    }
    return standing;
  }
  function sheetOf(lines, context) {
    var _a3, _b;
    return sheetOrFail((_b = (_a3 = lines[0]) == null ? void 0 : _a3.record.sheetId) != null ? _b : -1, context);
  }
  var planTakeBackForPage = ({ fix }, context) => {
    const lines = standingLines(fix, linesOf3(context).lines);
    const sheet = sheetOf(lines, context);
    const found2 = restorables(lines, sheet);
    const changes = found2.flatMap(
      ({ line: { record: record2 }, state }) => {
        var _a3;
        return state.kind === "left" ? [] : [
          {
            cell: record2.cell,
            before: state.now,
            edits: record2.undo,
            checks: record2.checks,
            measure: (_a3 = record2.measure) != null ? _a3 : "",
            landmarks: []
          }
        ];
      }
    );
    return {
      sheetId: sheet.getSheetId(),
      changes: changes.slice(0, MOST_CHANGES),
      titles: { ...titlesOf(changes, context.messages) },
      left: found2.flatMap(
        ({ line, state }) => state.kind === "left" ? [{ cell: line.record.cell, reason: state.reason }] : []
      ),
      more: Math.max(0, changes.length - MOST_CHANGES)
    };
  };
  var takeBackForPage = ({ fix, cells }, context) => underLock(() => {
    const { messages, time: time2 } = context;
    const { log, lines } = linesOf3(context);
    const wanted = standingLines(fix, lines).filter(({ record: record2 }) => cells.includes(record2.cell));
    const sheet = sheetOf(wanted, context);
    const found2 = restorables(wanted, sheet);
    const writings = found2.flatMap(
      ({ line, state }) => state.kind === "left" ? [] : [
        {
          line,
          writing: {
            cell: placeOf(line.record.cell),
            before: state.now,
            after: state.text,
            stretches: state.stretches
          }
        }
      ]
    );
    const outcomes = writeCells(
      sheet,
      writings.map(({ writing }) => writing)
    );
    const done = writings.filter((_, index) => outcomes[index] === "done");
    if (log !== null) {
      const state = stateWords("back", time2.now, messages);
      changeLog(
        log,
        done.map(({ line: { line, record: record2 } }) => ({ line, state, record: { ...record2, state: "back" } }))
      );
    }
    const failed = writings.flatMap(({ line }, index) => {
      const reason = reasonOf2(outcomes[index]);
      return reason === null ? [] : [{ cell: line.record.cell, reason }];
    });
    const left = found2.flatMap(
      ({ line, state }) => state.kind === "left" ? [{ cell: line.record.cell, reason: state.reason }] : []
    );
    return { fix: null, cells: done.length, left: [...left, ...failed] };
  });

  // src/commands/page-calls.ts
  function found(sheet, context) {
    const location = locateTable(sheet, context);
    if (location.kind === "several") {
      throw new FailureError({ code: "several-tables", sheets: location.names });
    }
    return location.found;
  }
  var HANDLERS = {
    pageReadTable({ sheet }, context) {
      const { table } = found(sheet, context);
      return { sheet: table.sheetName, measures: table.measures.length, entries: table.entries.length };
    },
    pageCheckTable({ sheet }, context) {
      const at = found(sheet, context);
      return toPageResult(at, keyedFindings(at.table, context), context);
    },
    pageHighlight({ sheet }, context) {
      return underLock(() => {
        const at = found(sheet, context);
        return { cells: highlightFindings(at, openFindings(keyedFindings(at.table, context)), context) };
      });
    },
    pageClearHighlights(_, { spreadsheet }) {
      return underLock(() => ({ sheets: spreadsheet.getSheets().filter(clearHighlights).length }));
    },
    pageMakeTab({ sheet, kind }, context) {
      const result = underLock(() => {
        const table = found(sheet, context);
        const made = makeTabOf(kind, table, context);
        showSheet(context.spreadsheet, table.sheet);
        return made.result;
      });
      return { name: result.name, sheetId: result.sheet.getSheetId(), kept: result.kept };
    },
    pageOpenTab({ sheetId }, { spreadsheet }) {
      const sheet = sheetWithId(spreadsheet, sheetId);
      if (sheet === null) {
        throw new FailureError({ code: "outside-table" });
      }
      showSheet(spreadsheet, sheet);
      return {};
    },
    pageGoToCell({ sheetId, cell }, { spreadsheet }) {
      if (!selectCell(spreadsheet, sheetId, cell)) {
        throw new FailureError({ code: "outside-table" });
      }
      return {};
    },
    pageFingerprint({ sheetId }, { spreadsheet }) {
      const sheet = sheetWithId(spreadsheet, sheetId);
      return { fingerprint: sheet === null ? "" : snapshotFingerprint(snapshotOf(sheet)) };
    },
    pageIgnore({ key, reason }, { time: time2 }) {
      underLock(() => changeIgnored((items) => withIgnored(items, { key, reason, at: time2.now })));
      return { at: time2.now };
    },
    pageRestore({ key }) {
      underLock(() => changeIgnored((items) => withoutIgnored(items, key)));
      return {};
    },
    pagePlanFixes: planFixesForPage,
    pageApplyFixes: applyFixesForPage,
    pageFixHistory: fixHistoryForPage,
    pagePlanTakeBack: planTakeBackForPage,
    pageTakeBack: takeBackForPage,
    pageReadSettings: readSettingsPage,
    pageImportSettings: importSettingsPage,
    pageSaveSettings: saveSettingsPage
  };
  function answerPage(name, request) {
    let context = null;
    try {
      const parsed = safeParse(BRIDGE[name].request, request);
      if (!parsed.success) {
        throw new FailureError({ code: "bad-request" });
      }
      context = openContext();
      const handler = HANDLERS[name];
      const value = parse(BRIDGE[name].response, handler(parsed.data, context));
      return { bridge: BRIDGE_VERSION, kind: "done", value };
    } catch (error) {
      const sheets = error instanceof FailureError && error.failure.code === "several-tables" ? error.failure.sheets : null;
      return {
        bridge: BRIDGE_VERSION,
        kind: "failed",
        failure: {
          code: failureCode(error),
          message: failureMessage(error, messagesForFailure(context)),
          ...sheets === null ? {} : { sheets: [...sheets] },
          details: failureDetails(error, name)
        }
      };
    }
  }

  // src/commands/remove-dropdowns.ts
  function removeDropdowns2() {
    runCommand(
      ({ working }) => working.removeDropdowns,
      ({ spreadsheet, messages }) => {
        const cells = underLock(() => {
          const tabs = orFail(
            () => sheetsWithCells(spreadsheet).map(readRules),
            (detail) => ({ code: "cannot-read", detail })
          );
          return orFail(
            () => removeDropdowns(tabs),
            (detail) => ({ code: "cannot-set-dropdowns", detail })
          );
        });
        return { message: messages.done.removeDropdowns({ cells }) };
      }
    );
  }

  // src/commands/show-help.ts
  function showHelp() {
    const { help } = messagesForFailure(openContext());
    alertMessage(help.title, help.paragraphs.join("\n\n"));
  }

  // src/commands/show-page.ts
  function showPage(first, { messages }) {
    const data = { ...first, bridge: BRIDGE_VERSION, language: pageLanguage(messages) };
    showSidebar(messages.page.title, data);
  }

  // src/commands/show-history.ts
  function showHistory() {
    runCommand(
      ({ working }) => working.history,
      (context) => ({
        message: context.messages.done.history,
        show: () => showPage({ result: null, view: "history" }, context)
      })
    );
  }

  // src/commands/show-settings.ts
  function showSettings() {
    runCommand(
      (messages) => messages.working.settings,
      (context) => ({
        message: context.messages.done.settings,
        show: () => showPage({ result: null, view: "settings" }, context)
      })
    );
  }

  // src/commands/validate.ts
  function validate2() {
    runOnTable(
      (messages) => messages.working.validate,
      (found2, context) => {
        const { messages } = context;
        const { table } = found2;
        const keyed = keyedFindings(table, context);
        const open = openFindings(keyed);
        highlightFindings(found2, open, context);
        const result = toPageResult(found2, keyed, context);
        return {
          message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
          show: () => showPage({ result }, context)
        };
      }
    );
  }

  // src/main.ts
  var onInstall = () => openMenu();
  var onOpen = () => openMenu();
  var validateTable = () => validate2();
  var highlightMissingYears2 = () => highlightMissingYears();
  var clearHighlights3 = () => clearHighlights2();
  var setDropdowns2 = () => setDropdowns();
  var removeDropdowns3 = () => removeDropdowns2();
  var createSummary = () => makeSummary();
  var createReport = () => makeReport();
  var showFixHistory = () => showHistory();
  var showSettings2 = () => showSettings();
  var showHelp2 = () => showHelp();
  var pageReadTable = (request) => answerPage("pageReadTable", request);
  var pageCheckTable = (request) => answerPage("pageCheckTable", request);
  var pageHighlight = (request) => answerPage("pageHighlight", request);
  var pageClearHighlights = (request) => answerPage("pageClearHighlights", request);
  var pageMakeTab = (request) => answerPage("pageMakeTab", request);
  var pageOpenTab = (request) => answerPage("pageOpenTab", request);
  var pageGoToCell = (request) => answerPage("pageGoToCell", request);
  var pageFingerprint = (request) => answerPage("pageFingerprint", request);
  var pageIgnore = (request) => answerPage("pageIgnore", request);
  var pagePlanFixes = (request) => answerPage("pagePlanFixes", request);
  var pageApplyFixes = (request) => answerPage("pageApplyFixes", request);
  var pageFixHistory = (request) => answerPage("pageFixHistory", request);
  var pagePlanTakeBack = (request) => answerPage("pagePlanTakeBack", request);
  var pageTakeBack = (request) => answerPage("pageTakeBack", request);
  var pageReadSettings = (request) => answerPage("pageReadSettings", request);
  var pageImportSettings = (request) => answerPage("pageImportSettings", request);
  var pageSaveSettings = (request) => answerPage("pageSaveSettings", request);
  var pageRestore = (request) => answerPage("pageRestore", request);
  return __toCommonJS(main_exports);
})();

function clearHighlights() { return Shinchoku.clearHighlights.apply(null, arguments); }
function createReport() { return Shinchoku.createReport.apply(null, arguments); }
function createSummary() { return Shinchoku.createSummary.apply(null, arguments); }
function highlightMissingYears() { return Shinchoku.highlightMissingYears.apply(null, arguments); }
function onInstall() { return Shinchoku.onInstall.apply(null, arguments); }
function onOpen() { return Shinchoku.onOpen.apply(null, arguments); }
function pageApplyFixes() { return Shinchoku.pageApplyFixes.apply(null, arguments); }
function pageCheckTable() { return Shinchoku.pageCheckTable.apply(null, arguments); }
function pageClearHighlights() { return Shinchoku.pageClearHighlights.apply(null, arguments); }
function pageFingerprint() { return Shinchoku.pageFingerprint.apply(null, arguments); }
function pageFixHistory() { return Shinchoku.pageFixHistory.apply(null, arguments); }
function pageGoToCell() { return Shinchoku.pageGoToCell.apply(null, arguments); }
function pageHighlight() { return Shinchoku.pageHighlight.apply(null, arguments); }
function pageIgnore() { return Shinchoku.pageIgnore.apply(null, arguments); }
function pageImportSettings() { return Shinchoku.pageImportSettings.apply(null, arguments); }
function pageMakeTab() { return Shinchoku.pageMakeTab.apply(null, arguments); }
function pageOpenTab() { return Shinchoku.pageOpenTab.apply(null, arguments); }
function pagePlanFixes() { return Shinchoku.pagePlanFixes.apply(null, arguments); }
function pagePlanTakeBack() { return Shinchoku.pagePlanTakeBack.apply(null, arguments); }
function pageReadSettings() { return Shinchoku.pageReadSettings.apply(null, arguments); }
function pageReadTable() { return Shinchoku.pageReadTable.apply(null, arguments); }
function pageRestore() { return Shinchoku.pageRestore.apply(null, arguments); }
function pageSaveSettings() { return Shinchoku.pageSaveSettings.apply(null, arguments); }
function pageTakeBack() { return Shinchoku.pageTakeBack.apply(null, arguments); }
function removeDropdowns() { return Shinchoku.removeDropdowns.apply(null, arguments); }
function setDropdowns() { return Shinchoku.setDropdowns.apply(null, arguments); }
function showFixHistory() { return Shinchoku.showFixHistory.apply(null, arguments); }
function showHelp() { return Shinchoku.showHelp.apply(null, arguments); }
function showSettings() { return Shinchoku.showSettings.apply(null, arguments); }
function validateTable() { return Shinchoku.validateTable.apply(null, arguments); }
