"""Custom Trades CRM API: clients and models, loaded when first used."""

from .._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncCustomTrades as AsyncCustomTrades
    from .client import CustomTrades as CustomTrades
    from .models import Company as Company
    from .models import CompanyResponse as CompanyResponse
    from .models import Customer as Customer
    from .models import CustomerFilter as CustomerFilter
    from .models import CustomerListData as CustomerListData
    from .models import CustomerListResponse as CustomerListResponse
    from .models import CustomerResponse as CustomerResponse
    from .models import CustomerSummary as CustomerSummary
    from .models import CustomerType as CustomerType
    from .models import Deleted as Deleted
    from .models import DeletedResponse as DeletedResponse
    from .models import Estimate as Estimate
    from .models import EstimateAddOn as EstimateAddOn
    from .models import EstimateAdjustments as EstimateAdjustments
    from .models import EstimateListData as EstimateListData
    from .models import EstimateListResponse as EstimateListResponse
    from .models import EstimatePreview as EstimatePreview
    from .models import EstimatePreviewBreakdown as EstimatePreviewBreakdown
    from .models import EstimatePreviewData as EstimatePreviewData
    from .models import EstimatePreviewResponse as EstimatePreviewResponse
    from .models import EstimateResponse as EstimateResponse
    from .models import EstimateStatus as EstimateStatus
    from .models import EstimateSummary as EstimateSummary
    from .models import EstimateTemplate as EstimateTemplate
    from .models import EstimateTier as EstimateTier
    from .models import EstimateTierPrices as EstimateTierPrices
    from .models import Invoice as Invoice
    from .models import InvoiceListData as InvoiceListData
    from .models import InvoiceListResponse as InvoiceListResponse
    from .models import InvoicePreview as InvoicePreview
    from .models import InvoicePreviewBreakdown as InvoicePreviewBreakdown
    from .models import InvoicePreviewData as InvoicePreviewData
    from .models import InvoicePreviewLine as InvoicePreviewLine
    from .models import InvoicePreviewResponse as InvoicePreviewResponse
    from .models import InvoiceResponse as InvoiceResponse
    from .models import InvoiceStatus as InvoiceStatus
    from .models import InvoiceStatusFilter as InvoiceStatusFilter
    from .models import InvoiceSummary as InvoiceSummary
    from .models import InvoiceType as InvoiceType
    from .models import Job as Job
    from .models import JobListData as JobListData
    from .models import JobListResponse as JobListResponse
    from .models import JobPhoto as JobPhoto
    from .models import JobPhotoListData as JobPhotoListData
    from .models import JobPhotoListResponse as JobPhotoListResponse
    from .models import JobPhotoResponse as JobPhotoResponse
    from .models import JobPriority as JobPriority
    from .models import JobResponse as JobResponse
    from .models import JobStatus as JobStatus
    from .models import JobSummary as JobSummary
    from .models import LineItem as LineItem
    from .models import LineItemInput as LineItemInput
    from .models import Location as Location
    from .models import LocationListData as LocationListData
    from .models import LocationListResponse as LocationListResponse
    from .models import LocationResponse as LocationResponse
    from .models import LocationSummary as LocationSummary
    from .models import NotifyVia as NotifyVia
    from .models import Numbering as Numbering
    from .models import NumberingResponse as NumberingResponse
    from .models import NumberingSettings as NumberingSettings
    from .models import NumberingSettingsUpdate as NumberingSettingsUpdate
    from .models import NumberingUpdated as NumberingUpdated
    from .models import NumberingUpdatedResponse as NumberingUpdatedResponse
    from .models import Pagination as Pagination
    from .models import Payment as Payment
    from .models import PaymentListData as PaymentListData
    from .models import PaymentListResponse as PaymentListResponse
    from .models import PaymentResponse as PaymentResponse
    from .models import PaymentStatus as PaymentStatus
    from .models import PaymentType as PaymentType
    from .models import PhotoType as PhotoType
    from .models import PhotoUser as PhotoUser
    from .models import PricingType as PricingType
    from .models import User as User

__all__ = [
    "AsyncCustomTrades",
    "CustomTrades",
    "Company",
    "CompanyResponse",
    "Customer",
    "CustomerFilter",
    "CustomerListData",
    "CustomerListResponse",
    "CustomerResponse",
    "CustomerSummary",
    "CustomerType",
    "Deleted",
    "DeletedResponse",
    "Estimate",
    "EstimateAddOn",
    "EstimateAdjustments",
    "EstimateListData",
    "EstimateListResponse",
    "EstimatePreview",
    "EstimatePreviewBreakdown",
    "EstimatePreviewData",
    "EstimatePreviewResponse",
    "EstimateResponse",
    "EstimateStatus",
    "EstimateSummary",
    "EstimateTemplate",
    "EstimateTier",
    "EstimateTierPrices",
    "Invoice",
    "InvoiceListData",
    "InvoiceListResponse",
    "InvoicePreview",
    "InvoicePreviewBreakdown",
    "InvoicePreviewData",
    "InvoicePreviewLine",
    "InvoicePreviewResponse",
    "InvoiceResponse",
    "InvoiceStatus",
    "InvoiceStatusFilter",
    "InvoiceSummary",
    "InvoiceType",
    "Job",
    "JobListData",
    "JobListResponse",
    "JobPhoto",
    "JobPhotoListData",
    "JobPhotoListResponse",
    "JobPhotoResponse",
    "JobPriority",
    "JobResponse",
    "JobStatus",
    "JobSummary",
    "LineItem",
    "LineItemInput",
    "Location",
    "LocationListData",
    "LocationListResponse",
    "LocationResponse",
    "LocationSummary",
    "NotifyVia",
    "Numbering",
    "NumberingResponse",
    "NumberingSettings",
    "NumberingSettingsUpdate",
    "NumberingUpdated",
    "NumberingUpdatedResponse",
    "Pagination",
    "Payment",
    "PaymentListData",
    "PaymentListResponse",
    "PaymentResponse",
    "PaymentStatus",
    "PaymentType",
    "PhotoType",
    "PhotoUser",
    "PricingType",
    "User",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncCustomTrades", "CustomTrades"),
        "models": (
            "Company",
            "CompanyResponse",
            "Customer",
            "CustomerFilter",
            "CustomerListData",
            "CustomerListResponse",
            "CustomerResponse",
            "CustomerSummary",
            "CustomerType",
            "Deleted",
            "DeletedResponse",
            "Estimate",
            "EstimateAddOn",
            "EstimateAdjustments",
            "EstimateListData",
            "EstimateListResponse",
            "EstimatePreview",
            "EstimatePreviewBreakdown",
            "EstimatePreviewData",
            "EstimatePreviewResponse",
            "EstimateResponse",
            "EstimateStatus",
            "EstimateSummary",
            "EstimateTemplate",
            "EstimateTier",
            "EstimateTierPrices",
            "Invoice",
            "InvoiceListData",
            "InvoiceListResponse",
            "InvoicePreview",
            "InvoicePreviewBreakdown",
            "InvoicePreviewData",
            "InvoicePreviewLine",
            "InvoicePreviewResponse",
            "InvoiceResponse",
            "InvoiceStatus",
            "InvoiceStatusFilter",
            "InvoiceSummary",
            "InvoiceType",
            "Job",
            "JobListData",
            "JobListResponse",
            "JobPhoto",
            "JobPhotoListData",
            "JobPhotoListResponse",
            "JobPhotoResponse",
            "JobPriority",
            "JobResponse",
            "JobStatus",
            "JobSummary",
            "LineItem",
            "LineItemInput",
            "Location",
            "LocationListData",
            "LocationListResponse",
            "LocationResponse",
            "LocationSummary",
            "NotifyVia",
            "Numbering",
            "NumberingResponse",
            "NumberingSettings",
            "NumberingSettingsUpdate",
            "NumberingUpdated",
            "NumberingUpdatedResponse",
            "Pagination",
            "Payment",
            "PaymentListData",
            "PaymentListResponse",
            "PaymentResponse",
            "PaymentStatus",
            "PaymentType",
            "PhotoType",
            "PhotoUser",
            "PricingType",
            "User",
        ),
    },
)
